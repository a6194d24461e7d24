import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listActivities } from '../curriculum/curriculum.ts';
import type { Cents, ClockTime, Day, Instant, Minutes } from '../units.ts';
import { applyCommand } from './apply-command.ts';
import type { Command, ProgrammeSetup } from './command.ts';
import { documentArbitrary } from './document.arbitrary.ts';
import { emptyDocument, type PlanDocument, type Session } from './document.ts';
import { followedBlocks } from './followed-blocks.ts';
import { planSetup } from './plan-setup.ts';
import { replan } from './replan.ts';
import { setupArbitrary } from './setup.arbitrary.ts';

const at = '2026-12-01T08:00:00.000Z' as Instant;
const today = '2027-01-09' as Day;

function start(setup: ProgrammeSetup, day: Day): Command {
  return { kind: 'start-programme', id: 'p', planId: 'first', at, today: day, setup };
}

function applied(document: PlanDocument, command: Command): PlanDocument {
  const result = applyCommand(document, command);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const someSetup = fc.sample(
  setupArbitrary.filter(({ curriculum }) => listActivities(curriculum).length > 2),
  { numRuns: 1, seed: 7 },
)[0] as ProgrammeSetup;
const someDocument = applied(emptyDocument, start(someSetup, '2026-12-01' as Day));
const someActivity = listActivities(someSetup.curriculum)[0]?.activity.id ?? '';

const session: Session = {
  id: 's',
  day: '2026-12-02' as Day,
  half: 'morning',
  minutes: 160 as Minutes,
  lostMinutes: 20 as Minutes,
  speed: 1.75,
  videoMinutes: 70 as Minutes,
  pieces: [{ activity: someActivity, minutes: 60 as Minutes, of: 90 as Minutes }],
  comment: '',
};

describe('a command', () => {
  it('freezes at the start what the preview showed', () => {
    fc.assert(
      fc.property(setupArbitrary, (setup) => {
        const day = '2026-12-03' as Day;
        const { programme } = applied(emptyDocument, start(setup, day));
        expect(programme?.plans[0].blocks).toEqual(planSetup(setup, day).blocks);
      }),
    );
  });

  it('never moves the past by accepting a new plan, and keeps every old plan', () => {
    fc.assert(
      fc.property(documentArbitrary, fc.integer({ min: 10, max: 28 }), (document, n) => {
        const { programme } = document;
        if (!programme) return;
        const day = `2026-12-${n}` as Day;
        const last = programme.plans.at(-1);
        if (last && last.acceptedOn > day) return;
        const next = applied(document, { kind: 'accept-plan', planId: 'new', at, today: day });
        if (!next.programme) throw new Error('the programme is gone');
        const past = (p: typeof programme) => followedBlocks(p).filter((b) => b.day < day);
        expect(past(next.programme)).toEqual(past(programme));
        expect(next.programme.plans.slice(0, -1)).toEqual(programme.plans);
      }),
    );
  });

  it('finds nothing to move when nothing happened since the plan was accepted', () => {
    fc.assert(
      fc.property(setupArbitrary, (setup) => {
        const day = '2026-12-03' as Day;
        const { programme } = applied(emptyDocument, start(setup, day));
        if (!programme) throw new Error('no programme');
        expect(replan(programme, day).blocks).toEqual(programme.plans[0].blocks);
      }),
    );
  });

  it('takes back by unticking exactly what was ticked', () => {
    fc.assert(
      fc.property(
        documentArbitrary,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 300 }),
        (document, a, b) => {
          const first = document.programme && listActivities(document.programme.curriculum)[0];
          if (!first) return;
          const part = {
            activity: first.activity.id,
            minutes: Math.min(a, b) as Minutes,
            of: Math.max(a, b) as Minutes,
          };
          const day = '2026-12-20' as Day;
          const ticked = applied(document, {
            kind: 'tick',
            id: 'new',
            today,
            day,
            half: 'morning',
            parts: [part],
          });
          const back = applied(ticked, { kind: 'untick', parts: [part] });
          expect(back.programme?.ticks).toEqual(document.programme?.ticks);
        },
      ),
    );
  });

  it.each<[string, Partial<Session>, object]>([
    ['negative minutes', { minutes: -5 as Minutes }, { kind: 'out-of-range', field: 'minutes' }],
    ['no minutes', { minutes: 0 as Minutes }, { kind: 'out-of-range', field: 'minutes' }],
    ['NaN', { minutes: Number.NaN as Minutes }, { kind: 'out-of-range', field: 'minutes' }],
    ['half a minute', { minutes: 1.5 as Minutes }, { kind: 'out-of-range', field: 'minutes' }],
    ['25 hours', { minutes: 1500 as Minutes }, { kind: 'out-of-range', field: 'minutes' }],
    ['speed 0', { speed: 0 }, { kind: 'out-of-range', field: 'speed' }],
    ['speed 16', { speed: 16 }, { kind: 'out-of-range', field: 'speed' }],
    ['more lost than spent', { lostMinutes: 161 as Minutes }, { kind: 'lost-exceeds-minutes' }],
    ['a long comment', { comment: 'x'.repeat(10_000) }, { kind: 'too-long', field: 'comment' }],
    ['the year 1', { day: '0001-01-01' as Day }, { field: 'day' }],
    ['February 30', { day: '2026-02-30' as Day }, { kind: 'not-a-day' }],
    ['tomorrow', { day: '2027-01-10' as Day }, { kind: 'in-the-future' }],
    [
      'an activity that is not there',
      { pieces: [{ activity: 'nothing', minutes: 5 as Minutes, of: 5 as Minutes }] },
      { kind: 'unknown-activity' },
    ],
  ])('refuses a session with %s', (_, wrong, error) => {
    const command: Command = { kind: 'log-session', today, session: { ...session, ...wrong } };
    expect(applyCommand(someDocument, command)).toMatchObject({ ok: false, error });
  });

  it('refuses the session that makes a day longer than 24 hours', () => {
    const long = { ...session, minutes: 1300 as Minutes };
    const one = applied(someDocument, { kind: 'log-session', today, session: long });
    const second: Command = { kind: 'log-session', today, session: { ...session, id: 's2' } };
    expect(applyCommand(one, second)).toMatchObject({ error: { kind: 'day-over-full' } });
    const edited: Command = { kind: 'edit-session', today, session };
    expect(applyCommand(one, edited).ok).toBe(true);
  });

  it('keeps any text of a comment as it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (comment) => {
        const command: Command = { kind: 'log-session', today, session: { ...session, comment } };
        expect(applied(someDocument, command).programme?.sessions.at(-1)?.comment).toBe(comment);
      }),
    );
  });

  it.each<[string, Partial<ProgrammeSetup>, object]>([
    [
      'a price below zero',
      {
        subscription: {
          ...someSetup.subscription,
          price: { amount: -1 as Cents, currency: 'USD' },
        },
      },
      { kind: 'out-of-range', field: 'price' },
    ],
    [
      'no currency',
      { subscription: { ...someSetup.subscription, price: { amount: 1 as Cents, currency: '$' } } },
      { kind: 'not-a-currency' },
    ],
    [
      'a morning that runs into the afternoon',
      {
        availability: {
          ...someSetup.availability,
          exceptions: {
            ['2026-12-05' as Day]: {
              morning: { start: '09:00' as ClockTime, capacity: 300 as Minutes },
              afternoon: { start: '13:30' as ClockTime, capacity: 60 as Minutes },
            },
          },
        },
      },
      { kind: 'hours-overlap' },
    ],
  ])('refuses a first launch with %s', (_, wrong, error) => {
    const command = start({ ...someSetup, ...wrong }, '2026-12-01' as Day);
    expect(applyCommand(emptyDocument, command)).toMatchObject({ ok: false, error });
  });
});
