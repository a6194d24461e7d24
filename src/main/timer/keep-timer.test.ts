import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { emptyDocument, type PlanDocument, type Programme } from '#core/plan/document.ts';
import type { Reading } from '#core/timer/reading.ts';
import { openGaps, timerFigures } from '#core/timer/timer-figures.ts';
import { failingDisk } from '../store/faulty-disk.fixture.ts';
import { temporaryFolder } from '../store/temporary-folder.fixture.ts';
import { keepTimer, type TimerKeeper } from './keep-timer.ts';
import { openTimerFile } from './timer-file.ts';

const minute = 60_000;
const now = () => new Date('2026-12-01T09:30:15.250Z');
const at = { day: '2026-12-01', half: 'morning' };
const begin = { kind: 'start', id: 'timer-1', at };
const opened: TimerKeeper[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((keeper) => keeper.close()));
});

/** A run of the program in `folder`, with a clock that a test sets. */
async function run(folder: string, name: string, wall: number, disk = {}) {
  const clock: Reading = { wall, steady: 0, run: name };
  let passed = 0;
  const file = await openTimerFile({ folder, now, ...disk });
  const read = () => ({ ...clock, wall: clock.wall + passed, steady: passed });
  const keeper = keepTimer({ file, read, idle: () => 0 });
  opened.push(keeper);
  return {
    keeper,
    pass: async (span: number) => {
      for (let left = span; left > 0; left -= 30_000) {
        passed += Math.min(left, 30_000);
        await keeper.look({ idle: 0 });
      }
    },
  };
}

function documentWith(id: string, as: 'sessions' | 'ticks' = 'sessions'): PlanDocument {
  const programme = { sessions: [], ticks: [], [as]: [{ id }] } as unknown as Programme;
  return { ...emptyDocument, programme };
}

describe('a timer that is kept', () => {
  test('is there after a kill, and asks about the time in between', async () => {
    const folder = await temporaryFolder();
    const first = await run(folder, 'first', 0);
    expect(await first.keeper.request(begin)).toMatchObject({ ok: true });
    await first.pass(20 * minute);
    const second = await run(folder, 'second', 65 * minute);
    await second.keeper.look({ idle: 0 });
    const { timer } = second.keeper.state();
    expect(timer && timerFigures(timer).minutes).toBe(20);
    expect(timer && openGaps(timer)).toEqual([{ gap: 1, from: 20 * minute, to: 65 * minute }]);
    await second.keeper.request({ kind: 'answer', gap: 1, ruling: 'lost' });
    const third = await run(folder, 'third', 65 * minute);
    const kept = third.keeper.state().timer;
    expect(kept && timerFigures(kept)).toEqual({ minutes: 65, lostMinutes: 45 });
  });

  test('is over when its session is on the disk, and not before, in whatever run', async () => {
    const folder = await temporaryFolder();
    const first = await run(folder, 'first', 0);
    await first.keeper.request(begin);
    await first.keeper.settle(documentWith('another'), 'undo');
    expect(first.keeper.state().timer).not.toBeNull();
    // Killed between the log and the end of the timer.
    const second = await run(folder, 'second', 0);
    await second.keeper.settle(documentWith('timer-1'), 'log-session');
    expect(second.keeper.state().timer).toBeNull();
    const third = await run(folder, 'third', 0);
    expect(third.keeper.state().timer).toBeNull();
  });

  test('goes on where its log is undone at once, and is stopped where that is later', async () => {
    const { keeper, pass } = await run(await temporaryFolder(), 'first', 0);
    await keeper.request(begin);
    await pass(25 * minute);
    await keeper.settle(documentWith('timer-1'), 'log-session');
    await pass(minute);
    await keeper.settle(documentWith('another'), 'undo');
    expect(keeper.state().timer?.mode).toBe('study');
    await pass(minute);
    const { timer } = keeper.state();
    expect(timer && timerFigures(timer).minutes).toBe(27);
    expect(timer && openGaps(timer)).toEqual([]);

    await keeper.settle(documentWith('timer-1'), 'log-session');
    await pass(5 * minute);
    await keeper.settle(documentWith('another'), 'undo');
    const back = keeper.state().timer;
    expect(back?.mode).toBe('stopped');
    expect(back && timerFigures(back).minutes).toBe(27);
  });

  test('that had not counted a minute ends with its tick, and is back with its undo', async () => {
    const { keeper } = await run(await temporaryFolder(), 'first', 0);
    await keeper.request(begin);
    await keeper.settle(documentWith('timer-1', 'ticks'), 'tick');
    expect(keeper.state().timer).toBeNull();
    await keeper.settle(documentWith('another', 'ticks'), 'undo');
    expect(keeper.state().timer).toMatchObject({ id: 'timer-1', mode: 'study' });
  });

  test('is back when its log is undone, and over again when it is redone', async () => {
    const folder = await temporaryFolder();
    const { keeper, pass } = await run(folder, 'first', 0);
    await keeper.request(begin);
    await pass(25 * minute);
    await keeper.request({ kind: 'set-mode', mode: 'stopped' });
    await keeper.settle(documentWith('timer-1'), 'log-session');
    expect(keeper.state().timer).toBeNull();
    await keeper.settle(documentWith('another'), 'undo');
    const { timer } = keeper.state();
    expect(timer && timerFigures(timer).minutes).toBe(25);
    expect(timer?.mode).toBe('stopped');
    const later = await run(folder, 'second', 60 * minute);
    expect(later.keeper.state().timer).toEqual(timer);
    await keeper.settle(documentWith('timer-1'), 'log-session');
    expect(keeper.state().timer).toBeNull();
    // A timer that has begun since is not pushed aside.
    await keeper.request({ ...begin, id: 'timer-2' });
    await keeper.settle(documentWith('another'), 'undo');
    expect(keeper.state().timer?.id).toBe('timer-2');
  });

  test.each(['delete-session', 'delete-sessions', 'replace-document', 'delete-programme'] as const)(
    'stays off where its log is gone by %s, until that log is undone',
    async (step) => {
      const { keeper, pass } = await run(await temporaryFolder(), 'first', 0);
      await keeper.request(begin);
      await pass(25 * minute);
      const [logged, other] = [documentWith('timer-1'), documentWith('another')];
      await keeper.settle(logged, 'log-session');
      await keeper.settle(other, step);
      expect(keeper.state().timer).toBeNull();
      // Another change is taken back, not the log.
      await keeper.settle(other, 'change-preferences');
      await keeper.settle(other, 'undo');
      expect(keeper.state().timer).toBeNull();
      await keeper.settle(logged, 'undo');
      expect(keeper.state().timer).toBeNull();
      await keeper.settle(other, 'undo');
      expect(keeper.state().timer?.id).toBe('timer-1');
    },
  );

  test('is not brought into another plan', async () => {
    const { keeper, pass } = await run(await temporaryFolder(), 'first', 0);
    await keeper.request(begin);
    await pass(25 * minute);
    await keeper.settle(documentWith('timer-1'), 'log-session');
    await keeper.settle(documentWith('another'), null);
    await keeper.settle(documentWith('another'), 'undo');
    expect(keeper.state().timer).toBeNull();
  });

  test('is one at a time', async () => {
    const { keeper } = await run(await temporaryFolder(), 'first', 0);
    await keeper.request(begin);
    const another = { ...begin, id: 'timer-2' };
    // The same wish twice, by a key that was pressed twice.
    expect(await keeper.request(another)).toMatchObject({ value: { timer: { id: 'timer-1' } } });
    expect(await keeper.request({ ...another, at: { ...at, half: 'afternoon' } })).toMatchObject({
      error: { kind: 'another-timer' },
    });
    expect(await keeper.request({ kind: 'discard', id: 'timer-2' })).toMatchObject({ ok: false });
    const { timer } = keeper.state();
    expect(await keeper.request({ kind: 'restore', timer })).toMatchObject({ ok: false });
    expect(await keeper.request({ kind: 'discard', id: 'timer-1' })).toMatchObject({ ok: true });
    expect(await keeper.request({ kind: 'restore', timer })).toMatchObject({ value: { timer } });
    await keeper.request({ kind: 'discard', id: 'timer-1' });
    expect(await keeper.request({ kind: 'set-mode', mode: 'lost' })).toMatchObject({
      error: { kind: 'no-timer' },
    });
  });

  test('stays as it was where a change cannot be written, and forgets no time', async () => {
    let code: string | null = null;
    const folder = await temporaryFolder();
    const disk = { disk: failingDisk('write', () => code) };
    const { keeper, pass } = await run(folder, 'first', 0, disk);
    await keeper.request(begin);
    code = 'ENOSPC';
    expect(await keeper.request({ kind: 'set-mode', mode: 'lost' })).toEqual({
      ok: false,
      error: { kind: 'not-saved', reason: 'ENOSPC' },
    });
    await pass(10 * minute);
    expect(keeper.state().notSaved).toBe('ENOSPC');
    code = null;
    await keeper.request({ kind: 'set-mode', mode: 'stopped' });
    const { timer, notSaved } = keeper.state();
    expect(notSaved).toBeNull();
    expect(timer && timerFigures(timer)).toEqual({ minutes: 10, lostMinutes: 0 });
  });

  test('refuses whatever is no request', async () => {
    const { keeper } = await run(await temporaryFolder(), 'first', 0);
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (payload) => {
        expect(await keeper.request(payload)).toMatchObject({ error: { kind: 'malformed' } });
      }),
    );
    expect(keeper.state().timer).toBeNull();
  });

  test('does not come of a damaged file, which is kept byte for byte', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'timer.json'), '{"format": "halfday-timer", "ver');
    const { keeper } = await run(folder, 'first', 0);
    const { timer, damagedKeptAt } = keeper.state();
    expect(timer).toBeNull();
    expect(damagedKeptAt && (await readFile(damagedKeptAt, 'utf8'))).toContain('"ver');
    await keeper.request(begin);
    expect(await readdir(folder)).toHaveLength(2);
  });
});
