import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysFrom, weekdayOf } from '../calendar/day.ts';
import { compareHalfDays, type HalfDay, halfDayKey, halves } from '../calendar/half.ts';
import type { Day, Minutes } from '../units.ts';
import { availabilityArbitrary } from './availability.arbitrary.ts';
import { defaultAvailability } from './default-availability.ts';
import { hoursOn } from './hours-on.ts';
import { openHalfDays } from './open-half-days.ts';

const first = '2026-12-01' as Day;
const fromArbitrary: fc.Arbitrary<HalfDay> = fc.record({
  day: fc.nat(60).map((count) => addDays(first, count)),
  half: fc.constantFrom('morning', 'afternoon'),
});
const dayCountArbitrary = fc.nat(70);

describe('openHalfDays', () => {
  it('are all half-days with capacity, in order, and no half-day off', () => {
    fc.assert(
      fc.property(
        availabilityArbitrary,
        fromArbitrary,
        dayCountArbitrary,
        (availability, from, count) => {
          const expected = daysFrom(from.day, count)
            .flatMap((day) =>
              halves.map((half) => ({ day, half, ...hoursOn(availability, day)[half] })),
            )
            .filter((each) => compareHalfDays(each, from) >= 0 && each.capacity > 0);
          expect(openHalfDays(availability, from, count)).toEqual(expected);
        },
      ),
    );
  });

  it('are shorter by what was used of them, and gone if all of it was', () => {
    fc.assert(
      fc.property(
        availabilityArbitrary,
        fromArbitrary,
        fc.nat(500),
        (availability, from, minutes) => {
          const used = new Map([[halfDayKey(from), minutes as Minutes]]);
          const whole = openHalfDays(availability, from, 10);
          const left = openHalfDays(availability, from, 10, used);
          const expected = whole
            .map((each) =>
              compareHalfDays(each, from) === 0
                ? { ...each, capacity: each.capacity - minutes }
                : each,
            )
            .filter(({ capacity }) => capacity > 0);
          expect(left).toEqual(expected);
        },
      ),
    );
  });
});

describe('hoursOn', () => {
  it('gives an exception to its own day alone', () => {
    const pattern = defaultAvailability([6, 7]);
    const saturday = pattern.weekly[6];
    const tuesday = '2026-12-08' as Day;
    const availability = { ...pattern, exceptions: { [tuesday]: saturday } };
    expect(hoursOn(availability, tuesday)).toBe(saturday);
    expect(hoursOn(availability, addDays(tuesday, 7))).toBe(pattern.weekly[2]);
  });
});

describe('defaultAvailability', () => {
  it('is 30 hours a week, none of them at the weekend', () => {
    for (const weekend of [
      [6, 7],
      [5, 6],
    ] as const) {
      const open = openHalfDays(defaultAvailability(weekend), { day: first, half: 'morning' }, 7);
      expect(open.reduce((sum, { capacity }) => sum + capacity, 0)).toBe(30 * 60);
      expect(open.some(({ day }) => weekend.some((off) => off === weekdayOf(day)))).toBe(false);
    }
  });
});
