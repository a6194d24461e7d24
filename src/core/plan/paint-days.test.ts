import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysFrom } from '../calendar/day.ts';
import { halves } from '../calendar/half.ts';
import { availabilityArbitrary } from '../planner/availability.arbitrary.ts';
import { hoursOn } from '../planner/hours-on.ts';
import type { Day } from '../units.ts';
import { checkAvailability } from './check-setup.ts';
import { paintDays } from './paint-days.ts';

const strokes = fc
  .record({ start: fc.constantFrom('2026-12-01' as Day, '2026-12-12' as Day), count: fc.nat(20) })
  .map(({ start, count }) => daysFrom(start, count + 1));
const minutes = fc.integer({ min: -240, max: 240 });

describe('paintDays', () => {
  it('gives more hours to no half-day off, unless all days are off', () => {
    fc.assert(
      fc.property(availabilityArbitrary, strokes, minutes, (hours, days, by) => {
        const after = paintDays(hours, days, { kind: 'by', minutes: by });
        expect(checkAvailability(after)).toBeNull();
        const capacities = days.flatMap((day) =>
          halves.map((half) => ({
            before: hoursOn(hours, day)[half].capacity,
            after: hoursOn(after, day)[half].capacity,
          })),
        );
        if (capacities.every(({ before }) => before === 0)) return;
        for (const each of capacities) {
          if (each.before === 0) expect(each.after).toBe(0);
          else if (by <= 0) expect(each.after).toBe(Math.max(0, each.before + by));
          else expect(each.after).toBeLessThanOrEqual(each.before + by);
        }
      }),
    );
  });

  it('makes days off study days where nothing else is painted', () => {
    fc.assert(
      fc.property(availabilityArbitrary, strokes, (hours, days) => {
        const off = paintDays(hours, days, { kind: 'off' });
        const on = paintDays(off, days, { kind: 'by', minutes: 120 });
        for (const day of days) expect(hoursOn(on, day).morning.capacity).toBe(120);
      }),
    );
  });
});
