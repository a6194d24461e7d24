import fc from 'fast-check';
import { dayOfMonthArbitrary } from '../plan/setup.arbitrary.ts';
import type { ClockTime } from '../units.ts';
import type { WallTime } from './wall-time.ts';

const two = (value: number) => String(value).padStart(2, '0');

export const clockTimeArbitrary: fc.Arbitrary<ClockTime> = fc
  .nat(24 * 60 - 1)
  .map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}` as ClockTime);

/** Minutes of the days that programmes of tests are about. */
export const wallTimeArbitrary: fc.Arbitrary<WallTime> = fc.record({
  day: dayOfMonthArbitrary,
  time: clockTimeArbitrary,
});
