import fc from 'fast-check';
import type { Weekday } from './weekday.ts';

export const weekdayArbitrary: fc.Arbitrary<Weekday> = fc.constantFrom(1, 2, 3, 4, 5, 6, 7);
