import fc from 'fast-check';
import type { Day } from '../units.ts';

/** Any calendar day of the years 1900 to 2999. */
export const dayArbitrary: fc.Arbitrary<Day> = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10) as Day);
