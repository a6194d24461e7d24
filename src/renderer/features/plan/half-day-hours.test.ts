import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import { halves } from '#core/calendar/half.ts';
import { availabilityArbitrary } from '#core/planner/availability.arbitrary.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import type { ClockTime, Day, Minutes } from '#core/units.ts';
import { differsFromPattern, withHalfDayHours } from './half-day-hours.ts';

const first = '2026-12-01' as Day;
const places = fc.record({
  day: fc.nat(39).map((count) => addDays(first, count)),
  half: fc.constantFrom(...halves),
});
const hoursArbitrary = fc.record({
  start: fc.constantFrom('08:00' as ClockTime, '09:00' as ClockTime, '14:00' as ClockTime),
  capacity: fc.nat(240).map((minutes) => minutes as Minutes),
});

describe('other hours for one half-day', () => {
  it('hold for that half-day and for no other', () => {
    fc.assert(
      fc.property(
        availabilityArbitrary,
        places,
        places,
        hoursArbitrary,
        (before, at, other, hours) => {
          const after = withHalfDayHours(before, at, hours);
          expect(hoursOn(after, at.day)[at.half]).toEqual(hours);
          if (other.day === at.day && other.half === at.half) return;
          expect(hoursOn(after, other.day)[other.half]).toEqual(
            hoursOn(before, other.day)[other.half],
          );
        },
      ),
    );
  });

  it('and given back, leave no trace of an exception', () => {
    fc.assert(
      fc.property(availabilityArbitrary, places, hoursArbitrary, (before, at, hours) => {
        const plain = { ...before, exceptions: {} };
        const changed = withHalfDayHours(plain, at, hours);
        const back = withHalfDayHours(changed, at, null);
        expect(back).toEqual(plain);
        expect(differsFromPattern(back, at)).toBe(false);
      }),
    );
  });
});
