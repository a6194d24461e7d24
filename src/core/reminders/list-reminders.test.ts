import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../calendar/day.ts';
import { halfDayKey } from '../calendar/half.ts';
import { hoursOn } from '../planner/hours-on.ts';
import { blockStates } from '../record/block-status.ts';
import type { ClockTime } from '../units.ts';
import { nextReminder, remindersBetween } from './list-reminders.ts';
import { isQuiet } from './quiet-hours.ts';
import { reminderKey } from './reminder.ts';
import { remindedDocumentArbitrary } from './reminder-choices.arbitrary.ts';
import { wallTimeArbitrary } from './wall-time.arbitrary.ts';
import { compareWallTimes, type WallTime } from './wall-time.ts';

const spans = fc.array(wallTimeArbitrary, { minLength: 2, maxLength: 8 }).map((times) => {
  const [from, ...checks] = times.sort(compareWallTimes);
  return { from: from as WallTime, checks };
});

describe('remindersBetween', () => {
  it('says each once, however often it is asked, and nothing in quiet hours', () => {
    fc.assert(
      fc.property(remindedDocumentArbitrary, spans, (document, { from, checks }) => {
        let since = from;
        const said: string[] = [];
        for (const check of checks) {
          for (const reminder of remindersBetween(document, since, check)) {
            said.push(reminderKey(reminder));
            expect(isQuiet(reminder.at, document.preferences.reminders.quiet)).toBe(false);
          }
          since = check;
        }
        expect(new Set(said).size).toBe(said.length);
      }),
    );
  });

  it('says only what is not turned off', () => {
    fc.assert(
      fc.property(remindedDocumentArbitrary, spans, (document, { from, checks }) => {
        const { blockStart, evening, exit } = document.preferences.reminders;
        const on = { 'block-start': blockStart, evening, exit };
        const to = checks.at(-1) ?? from;
        for (const { kind } of remindersBetween(document, from, to)) expect(on[kind]).toBe(true);
      }),
    );
  });

  it('says nothing of a half-day that has a word or was taken off, and no start late', () => {
    fc.assert(
      fc.property(remindedDocumentArbitrary, spans, (document, { from, checks }) => {
        const { programme, preferences } = document;
        const to = checks.at(-1) ?? from;
        for (const reminder of remindersBetween(document, from, to)) {
          if (reminder.kind === 'exit' || programme === null) continue;
          const day = reminder.kind === 'evening' ? reminder.day : reminder.block.day;
          const halves = reminder.kind === 'evening' ? reminder.open : [reminder.block];
          const spoken = [...programme.sessions, ...programme.ticks, ...programme.misses];
          const keys = new Set(spoken.map(halfDayKey));
          const states = blockStates(programme, addDays(day, 1));
          for (const half of halves) {
            expect(keys.has(halfDayKey(half))).toBe(false);
            expect(hoursOn(programme.availability, day)[half.half].capacity).toBeGreaterThan(0);
            const state = states.find(({ block }) => halfDayKey(block) === halfDayKey(half));
            expect(state?.status).not.toBe('done');
          }
          if (reminder.kind === 'block-start') {
            expect(reminder.at).toEqual({ day, time: reminder.block.start });
          } else {
            const meant: WallTime = { day, time: preferences.reminders.eveningAt };
            expect(compareWallTimes(meant, reminder.at)).toBeLessThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('speaks of the day to cancel by before it is over, the day before the renewal', () => {
    fc.assert(
      fc.property(remindedDocumentArbitrary, wallTimeArbitrary, (document, to) => {
        const from = { day: addDays(to.day, -3), time: '00:00' as ClockTime };
        for (const reminder of remindersBetween(document, from, to)) {
          if (reminder.kind !== 'exit') continue;
          expect([5, 3, 1]).toContain(daysBetween(reminder.day, reminder.cancelBy));
          expect(daysBetween(reminder.cancelBy, reminder.renewal)).toBe(1);
          expect(reminder.at.day <= to.day && to.day <= reminder.cancelBy).toBe(true);
        }
      }),
    );
  });
});

describe('nextReminder', () => {
  it('is the first that comes due if nothing changes', () => {
    fc.assert(
      fc.property(remindedDocumentArbitrary, wallTimeArbitrary, (document, after) => {
        const next = nextReminder(document, after);
        const reach = next?.at ?? { day: addDays(after.day, 8), time: '23:59' as ClockTime };
        const [first] = remindersBetween(document, after, reach);
        expect(first && reminderKey(first)).toEqual(next ? reminderKey(next) : undefined);
      }),
    );
  });
});
