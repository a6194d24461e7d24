import fc from 'fast-check';
import type { ClockTime, Day, Minutes } from '../units.ts';
import type { Availability, DayHours } from './availability.ts';

const hours = (start: string) =>
  fc.record({
    start: fc.constant(start as ClockTime),
    capacity: fc.constantFrom(0, 45, 180, 240) as fc.Arbitrary<number> as fc.Arbitrary<Minutes>,
  });

const dayHours: fc.Arbitrary<DayHours> = fc.record({
  morning: hours('08:30'),
  afternoon: hours('14:00'),
});

/** A weekly pattern with exceptions around the turn of 2026, half-days and whole days off. */
export const availabilityArbitrary: fc.Arbitrary<Availability> = fc.record({
  weekly: fc.record({
    1: dayHours,
    2: dayHours,
    3: dayHours,
    4: dayHours,
    5: dayHours,
    6: dayHours,
    7: dayHours,
  }),
  exceptions: fc.dictionary(
    fc
      .integer({ min: 1, max: 62 })
      .map((at) => new Date(Date.UTC(2026, 11, at)).toISOString().slice(0, 10)),
    dayHours,
    { maxKeys: 6, noNullPrototype: true },
  ) as fc.Arbitrary<Readonly<Record<Day, DayHours>>>,
});
