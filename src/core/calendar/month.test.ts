import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../units.ts';
import { dayArbitrary } from './day.arbitrary.ts';
import { addDays, daysFrom, weekdayOf } from './day.ts';
import { addMonths, weeksCovering } from './month.ts';
import { weekdayArbitrary } from './weekday.arbitrary.ts';

describe('addMonths', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-12-01', 0, '2026-12-01'],
  ])('takes %s by %i to %s', (anchor, count, expected) => {
    expect(addMonths(anchor as Day, count)).toBe(expected);
  });

  it('keeps the number of the day, or takes the last day of a month that is too short', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: 0, max: 600 }), (anchor, count) => {
        const day = addMonths(anchor, count);
        const nextDay = addDays(day, 1);
        expect(day.slice(8) === anchor.slice(8) || nextDay.endsWith('-01')).toBe(true);
        expect(day.slice(8) <= anchor.slice(8)).toBe(true);
      }),
    );
  });
});

describe('weeksCovering', () => {
  it('holds full weeks in a row, and no week without a day of the range', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.nat(200), weekdayArbitrary, (from, length, firstWeekday) => {
        const to = addDays(from, length);
        const weeks = weeksCovering(from, to, firstWeekday);
        const days = weeks.flat();
        expect(days).toEqual(daysFrom(days[0] ?? from, weeks.length * 7));
        expect(weeks.every((week) => week[0] && weekdayOf(week[0]) === firstWeekday)).toBe(true);
        expect(weeks[0]).toContain(from);
        expect(weeks.at(-1)).toContain(to);
      }),
    );
  });
});
