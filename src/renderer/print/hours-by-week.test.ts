import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import type { Weekday } from '#core/calendar/weekday.ts';
import { type Day, minutes, sumMinutes } from '#core/units.ts';
import { hoursByWeek } from './hours-by-week.ts';

const days = fc.uniqueArray(fc.nat(60), { maxLength: 30 }).chain((numbers) =>
  fc.tuple(
    ...numbers
      .sort((a, b) => a - b)
      .map((number) =>
        fc.tuple(fc.nat(400), fc.nat(400), fc.nat(100)).map(([planned, studied, lost]) => ({
          day: addDays('2026-12-20' as Day, number),
          planned: minutes(planned),
          logged: minutes(studied + lost),
          lost: minutes(lost),
        })),
      ),
  ),
);

test('the weeks of a report add up to what its days do, each of seven days', () => {
  fc.assert(
    fc.property(days, fc.constantFrom<Weekday>(1, 6, 7), (records, firstWeekday) => {
      const weeks = hoursByWeek(records, firstWeekday);
      const sumOf = (of: readonly { planned: number; lost: number }[], key: 'planned' | 'lost') =>
        sumMinutes(of.map((each) => minutes(each[key])));
      expect(sumOf(weeks, 'planned')).toBe(sumOf(records, 'planned'));
      expect(sumOf(weeks, 'lost')).toBe(sumOf(records, 'lost'));
      expect(sumMinutes(weeks.map(({ studied, lost }) => minutes(studied + lost)))).toBe(
        sumMinutes(records.map(({ logged }) => logged)),
      );
      for (const { from, to } of weeks) expect(addDays(from, 6)).toBe(to);
    }),
  );
});
