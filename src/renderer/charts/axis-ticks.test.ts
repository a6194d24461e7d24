import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayArbitrary } from '#core/calendar/day.arbitrary.ts';
import { addDays } from '#core/calendar/day.ts';
import { dayTicks, hourTicks, ratioTicks } from './axis-ticks.ts';

test('ticks reach over all that is to be shown, no further than they must, and are few', () => {
  const ends = fc.double({ min: 0, max: 100_000, noNaN: true });
  fc.assert(
    fc.property(ends, ends, fc.boolean(), (one, other, isRatio) => {
      const [least, most] = isRatio ? [Math.min(one, other), Math.max(one, other)] : [0, other];
      const ticks = isRatio ? ratioTicks(least, most) : hourTicks(most);
      expect(ticks[0]).toBeLessThanOrEqual(least);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks[1]).toBeGreaterThan(least);
      expect(ticks.at(-2)).toBeLessThanOrEqual(most);
      expect(ticks.length).toBeLessThan(10);
    }),
  );
});

test('ticks of days begin with the first, go on in even steps to the last, and are few', () => {
  const span = fc.record({
    first: dayArbitrary.filter((day) => day < '2990'),
    count: fc.nat(3000),
  });
  fc.assert(
    fc.property(span, ({ first, count }) => {
      const last = addDays(first, count);
      const ticks = dayTicks(first, last);
      expect(ticks[0]).toBe(first);
      expect(ticks.filter((day) => day > last)).toEqual([]);
      expect(ticks.length).toBeLessThan(12);
    }),
  );
});
