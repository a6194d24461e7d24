import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { lectureIds } from '../curriculum/lecture-ids.ts';
import { changeSessions } from '../record/change-sessions.ts';
import { noSessionChange } from '../record/no-session-change.fixture.ts';
import { sessionChangeArbitrary } from '../record/session-change.arbitrary.ts';
import { ok } from '../result.ts';
import type { Day } from '../units.ts';
import { applyCommand } from './apply-command.ts';
import { checkDocument } from './check-document.ts';
import type { Command } from './command.ts';
import { documentArbitrary } from './document.arbitrary.ts';
import type { PlanDocument, Session } from './document.ts';
import { refusalsOfChange } from './edit-sessions.ts';
import { followedBlocks } from './followed-blocks.ts';
import { applyStep, startHistory } from './history.ts';

const today = '2026-12-31' as Day;

/** A document with logs, and a change of some of them or of one that there is not. */
const worlds = documentArbitrary.chain((document) => {
  const ids = (document.programme?.sessions ?? []).map(({ id }) => id);
  const some = fc.subarray([...ids, 'nobody'], { minLength: 1 });
  return fc.record({ document: fc.constant(document), ids: some, change: sessionChangeArbitrary });
});

const oneByOne = (document: PlanDocument, commands: readonly Command[]) =>
  commands.reduce(
    (result, command) => (result.ok ? applyCommand(result.value, command) : result),
    ok(document) as ReturnType<typeof applyCommand>,
  );

describe('logs that are changed at once', () => {
  it('come to the same as one after the other, keep their order and leave a sound document', () => {
    fc.assert(
      fc.property(worlds, ({ document, ids, change }) => {
        const { programme } = document;
        if (!programme) return;
        const command = { kind: 'change-sessions', today, ids, change } as const;
        const atOnce = applyCommand(document, command);
        const refusals = refusalsOfChange(programme, command);
        expect(refusals[0]).toEqual(atOnce.ok ? undefined : atOnce.error);
        const chosen = programme.sessions.filter(({ id }) => ids.includes(id));
        const changed = changeSessions(chosen, change, {
          blocks: followedBlocks(programme),
          lectures: lectureIds(programme.curriculum),
        });
        const singly = oneByOne(
          document,
          changed.map((session) => ({ kind: 'edit-session', today, session })),
        );
        if (singly.ok && chosen.length === ids.length) expect(atOnce).toEqual(singly);
        if (!atOnce.ok) return;
        const order = (each: PlanDocument) => each.programme?.sessions.map(({ id }) => id);
        expect(order(atOnce.value)).toEqual(order(document));
        expect(checkDocument(atOnce.value)).toBeNull();
      }),
    );
  });

  const session = (id: string, day: string): Session => ({
    id,
    day: day as Day,
    half: 'morning',
    minutes: 1000 as Session['minutes'],
    lostMinutes: 0 as Session['lostMinutes'],
    speed: null,
    videoMinutes: null,
    pieces: [],
    comment: '',
  });
  const [start] = fc.sample(
    documentArbitrary.filter(({ programme }) => programme !== null),
    { numRuns: 1, seed: 1 },
  );
  const withSessions = (sessions: readonly Session[]): PlanDocument => {
    if (!start?.programme) throw new Error('no programme');
    return { ...start, programme: { ...start.programme, sessions } };
  };

  it('may go to a day that another of them leaves', () => {
    const full = withSessions([session('a', '2026-01-01'), session('b', '2026-01-02')]);
    const change = { ...noSessionChange, days: 1 };
    const moved = applyCommand(full, { kind: 'change-sessions', today, ids: ['a', 'b'], change });
    expect(moved.ok && moved.value.programme?.sessions.map(({ day }) => day)).toEqual([
      '2026-01-02',
      '2026-01-03',
    ]);
  });

  it('may be as many as a document holds, in one step that is undone', () => {
    const days = Array.from({ length: 7000 }, (_, at) => addDays('2005-01-01' as Day, at));
    const many = Array.from({ length: 150_000 }, (_, at) => ({
      ...session(`log-${at}`, days[at % days.length] ?? ''),
      minutes: 1 as Session['minutes'],
    }));
    const full = withSessions(many);
    const ids = many.map(({ id }) => id);
    const change = { ...noSessionChange, days: -1, speed: 1.5 };
    for (const command of [
      { kind: 'change-sessions', today, ids, change },
      { kind: 'delete-sessions', ids },
    ] as const) {
      const changed = applyStep(startHistory(full), command);
      if (!changed.ok) throw new Error(changed.error.kind);
      expect(changed.value.document).not.toBe(full);
      const undone = applyStep(changed.value, { kind: 'undo' });
      expect(undone.ok && undone.value.document === full).toBe(true);
    }
  });

  it('say each reason for which they cannot be', () => {
    const full = withSessions([session('a', '2026-12-31'), session('b', '2026-12-01')]);
    const change = { ...noSessionChange, days: 1, minutes: 60, lostMinutes: 90, speed: 9 };
    const command = { kind: 'change-sessions', today, ids: ['a', 'b'], change } as const;
    if (!full.programme) throw new Error('no programme');
    const kinds = refusalsOfChange(full.programme, command as never).map(({ kind }) => kind);
    expect(kinds).toEqual(['in-the-future', 'lost-exceeds-minutes']);
  });
});

describe('logs that are deleted at once', () => {
  it('go as one after the other would, all of them or none', () => {
    fc.assert(
      fc.property(worlds, ({ document, ids }) => {
        const singly = oneByOne(
          document,
          ids.map((id) => ({ kind: 'delete-session', id })),
        );
        expect(applyCommand(document, { kind: 'delete-sessions', ids })).toEqual(singly);
      }),
    );
  });
});
