import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyCommand } from '#core/plan/apply-command.ts';
import type { Command } from '#core/plan/command.ts';
import { emptyDocument, type PlanDocument } from '#core/plan/document.ts';
import type { WallTime } from '#core/reminders/wall-time.ts';
import { programmeStep } from '../router-steps.fixture.ts';
import { runReminders } from './run-reminders.ts';

const begun = applyCommand(emptyDocument, programmeStep as unknown as Command);
if (!begun.ok) throw new Error(JSON.stringify(begun.error));
const document: PlanDocument = begun.value;

async function run() {
  const said: string[] = [];
  let kept: WallTime | null = null;
  const running = await runReminders({
    now: () => new Date(),
    document: () => document,
    memory: {
      read: async () => kept,
      keep: async (heard) => {
        kept = heard;
      },
    },
    say: ({ kind, at }) => said.push(`${kind} ${at.day} ${at.time}`),
  });
  return { said, running };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the timer alone says the start of a half-day in its minute, and the evening after it', async () => {
  vi.setSystemTime(new Date('2026-12-01T07:59:30'));
  const { said } = await run();
  await vi.advanceTimersByTimeAsync(60 * 60_000);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(said).toEqual(['block-start 2026-12-01 09:00']);
  await vi.advanceTimersByTimeAsync(12 * 3600_000);
  expect(said).toEqual([
    'block-start 2026-12-01 09:00',
    'block-start 2026-12-01 13:30',
    'evening 2026-12-01 20:00',
  ]);
});

test('a clock that is put back says nothing again; a wrong one that is mended does not silence', async () => {
  vi.setSystemTime(new Date('2026-12-01T09:00:10'));
  const { said, running } = await run();
  await vi.advanceTimersByTimeAsync(10);
  expect(said).toEqual(['block-start 2026-12-01 09:00']);
  vi.setSystemTime(new Date('2026-12-01T08:30:00'));
  running.check();
  await vi.advanceTimersByTimeAsync(40 * 60_000);
  expect(said).toHaveLength(1);
  vi.setSystemTime(new Date('2031-01-01T00:00:00'));
  running.check();
  vi.setSystemTime(new Date('2026-12-01T19:50:00'));
  running.check();
  await vi.advanceTimersByTimeAsync(15 * 60_000);
  expect(said).toContain('evening 2026-12-01 20:00');
});
