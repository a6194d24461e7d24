import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import type { PlanDocument } from '../plan/document.ts';
import type { ClockTime, Day } from '../units.ts';
import { remindersBetween } from './list-reminders.ts';
import type { Reminder } from './reminder.ts';
import { remindedDocumentArbitrary } from './reminder-choices.arbitrary.ts';
import { laterWallTime, newSince, remindersToSay } from './say-reminders.ts';
import { wallTimeArbitrary } from './wall-time.arbitrary.ts';
import { compareWallTimes, type WallTime, wallMinutesBetween } from './wall-time.ts';

describe('remindersToSay', () => {
  const weekOf = (document: PlanDocument, now: WallTime) =>
    remindersBetween(document, { ...now, day: addDays(now.day, -6) }, now);
  const isLate = ({ at }: Reminder, now: WallTime) => wallMinutesBetween(at, now) > 1;

  it('leaves one at most of what came due during a sleep, the latest, but for the exit', () => {
    fc.assert(
      fc.property(remindedDocumentArbitrary, wallTimeArbitrary, (document, now) => {
        const due = weekOf(document, now);
        const said = remindersToSay(due, now);
        const late = said.filter((each) => each.kind !== 'exit' && isLate(each, now));
        expect(late.length).toBeLessThanOrEqual(1);
        if (late.length > 0) expect(said.at(-1)).toBe(late[0]);
        expect(said.filter(({ kind }) => kind === 'exit').length).toBeLessThanOrEqual(2);
        expect(said.length > 0).toBe(due.length > 0);
        expect(said.at(-1)).toBe(due.at(-1));
      }),
    );
  });

  it('never leaves out the last word on a day to cancel by', () => {
    fc.assert(
      fc.property(remindedDocumentArbitrary, wallTimeArbitrary, (document, now) => {
        const due = weekOf(document, now);
        const said = remindersToSay(due, now);
        const exit = due.findLast(({ kind }) => kind === 'exit');
        if (exit) expect(said).toContain(exit);
      }),
    );
  });

  it('says the exit of the morning with the evening that came after it', () => {
    const day = '2026-12-15' as Day;
    const at = (time: string): WallTime => ({ day, time: time as ClockTime });
    const exit: Reminder = {
      kind: 'exit',
      at: at('10:00'),
      day,
      cancelBy: '2026-12-16' as Day,
      renewal: '2026-12-17' as Day,
      isDone: false,
    };
    const evening: Reminder = { kind: 'evening', at: at('20:00'), day, open: [] };
    expect(remindersToSay([exit, evening], at('20:00'))).toEqual([exit, evening]);
    expect(remindersToSay([exit, evening], at('22:30'))).toEqual([exit, evening]);
  });
});

describe('newSince', () => {
  it('never repeats what was heard by an hour put back, nor stays silent for a wrong clock', () => {
    fc.assert(
      fc.property(wallTimeArbitrary, wallTimeArbitrary, (heard, now) => {
        const since = newSince(heard, now);
        const ahead = wallMinutesBetween(now, heard);
        if (ahead <= 26 * 60) expect(since).toEqual(heard);
        else expect(compareWallTimes(since, now)).toBeLessThan(0);
        expect(compareWallTimes(laterWallTime(since, now), now)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is the beginning of the day where nothing is known', () => {
    fc.assert(
      fc.property(wallTimeArbitrary, (now) => {
        const midnight = { day: now.day, time: '00:00' as ClockTime };
        expect(wallMinutesBetween(newSince(null, now), midnight)).toBe(1);
      }),
    );
  });
});
