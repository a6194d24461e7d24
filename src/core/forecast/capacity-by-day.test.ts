import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { availabilityArbitrary } from '../planner/availability.arbitrary.ts';
import { hoursOn } from '../planner/hours-on.ts';
import type { Day } from '../units.ts';
import { capacityByDay } from './capacity-by-day.ts';

it('is the hours of each day, exceptions included', () => {
  const from = fc.nat(60).map((n) => addDays('2026-11-15' as Day, n));
  fc.assert(
    fc.property(availabilityArbitrary, from, fc.nat(90), (availability, first, count) => {
      const expected = Array.from({ length: count }, (_, n) => {
        const { morning, afternoon } = hoursOn(availability, addDays(first, n));
        return morning.capacity + afternoon.capacity;
      });
      expect([...capacityByDay(availability, first, count)]).toEqual(expected);
    }),
  );
});
