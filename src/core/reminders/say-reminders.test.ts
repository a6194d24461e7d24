import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import type { ClockTime } from '../units.ts';
import { remindersBetween } from './list-reminders.ts';
import { remindedDocumentArbitrary } from './reminder-choices.arbitrary.ts';
import { laterWallTime, newSince, remindersToSay } from './say-reminders.ts';
import { wallTimeArbitrary } from './wall-time.arbitrary.ts';
import { compareWallTimes, wallMinutesBetween } from './wall-time.ts';

describe('remindersToSay', () => {
  it('leaves one at most of what came due during a sleep, the latest', () => {
    fc.assert(
      fc.property(remindedDocumentArbitrary, wallTimeArbitrary, (document, now) => {
        const due = remindersBetween(document, { ...now, day: addDays(now.day, -6) }, now);
        const said = remindersToSay(due, now);
        const late = said.filter(({ at }) => wallMinutesBetween(at, now) > 1);
        expect(late.length).toBeLessThanOrEqual(said.length === 1 ? 1 : 0);
        expect(said.length > 0).toBe(due.length > 0);
        expect(said.at(-1)).toBe(due.at(-1));
      }),
    );
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
