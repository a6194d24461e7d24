import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../calendar/day.ts';
import { type Half, halves } from '../calendar/half.ts';
import { weekdays } from '../calendar/weekday.ts';
import { availabilityArbitrary } from '../planner/availability.arbitrary.ts';
import type { DayHours } from '../planner/availability.ts';
import { hoursOn } from '../planner/hours-on.ts';
import type { Day } from '../units.ts';
import { checkAvailability } from './check-setup.ts';
import { type HoursChange, withException } from './with-exception.ts';

const days = fc
  .uniqueArray(fc.nat(60), { maxLength: 12 })
  .map((offsets) => offsets.map((offset) => addDays('2026-12-01' as Day, offset)));
const some = fc.option(fc.subarray<Half>([...halves], { minLength: 1 }), { nil: undefined });
const changeArbitrary = fc.oneof(
  fc.record({ kind: fc.constantFrom('off' as const, 'pattern' as const), halves: some }),
  fc.record({
    kind: fc.constantFrom('by' as const, 'to' as const),
    minutes: fc.integer({ min: -300, max: 900 }),
    halves: some,
  }),
) as fc.Arbitrary<HoursChange>;
const painted = fc.constantFrom('all' as const, 'study-days' as const, [1, 2, 3, 4, 5] as const);

describe('withException', () => {
  it('gives hours that can be, whatever is painted over whatever', () => {
    fc.assert(
      fc.property(availabilityArbitrary, days, changeArbitrary, painted, (hours, on, change, p) => {
        expect(checkAvailability(withException(hours, on, change, p))).toBeNull();
      }),
    );
  });

  it('changes no other day, no other half and no start', () => {
    fc.assert(
      fc.property(availabilityArbitrary, days, changeArbitrary, (hours, on, change) => {
        const after = withException(hours, on, change);
        for (let n = -2; n < 64; n += 1) {
          const day = addDays('2026-12-01' as Day, n);
          const [old, now] = [hoursOn(hours, day), hoursOn(after, day)];
          for (const half of halves) {
            expect(now[half].start).toBe(old[half].start);
            const isNamed = on.includes(day) && (change.halves?.includes(half) ?? true);
            if (!isNamed) expect(now[half]).toEqual(old[half]);
          }
        }
      }),
    );
  });

  it('makes any day a study day like those of the week, and gives it back', () => {
    fc.assert(
      fc.property(availabilityArbitrary, days, (hours, on) => {
        const plain = { ...hours, exceptions: {} };
        const studied = withException(plain, on, { kind: 'study' });
        const usual = weekdays.map((weekday) => plain.weekly[weekday]);
        const isStudied = (day: DayHours) => halves.some((half) => day[half].capacity > 0);
        for (const day of on) {
          const found = hoursOn(studied, day);
          expect(usual).toContainEqual(found);
          expect(isStudied(found)).toBe(usual.some(isStudied));
        }
        expect(checkAvailability(studied)).toBeNull();
        expect(withException(studied, on, { kind: 'pattern' })).toEqual(plain);
      }),
    );
  });

  it('takes days and half-days off, and gives the week back without a trace', () => {
    fc.assert(
      fc.property(availabilityArbitrary, days, some, (hours, on, named) => {
        const plain = { ...hours, exceptions: {} };
        const off = withException(plain, on, { kind: 'off', halves: named });
        for (const day of on) {
          for (const half of named ?? halves) expect(hoursOn(off, day)[half].capacity).toBe(0);
        }
        expect(withException(off, on, { kind: 'pattern' })).toEqual(plain);
        const twice = withException(off, on, { kind: 'off', halves: named });
        expect(twice).toEqual(off);
      }),
    );
  });

  it('leaves a weekend in the middle of a trip as it is', () => {
    fc.assert(
      fc.property(availabilityArbitrary, days, (hours, on) => {
        const trip = withException(hours, on, { kind: 'off' }, [1, 2, 3, 4, 5]);
        for (const day of on.filter((each) => weekdayOf(each) > 5)) {
          expect(trip.exceptions[day]).toEqual(hours.exceptions[day]);
        }
      }),
    );
  });
});
