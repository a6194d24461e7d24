import { daysFrom } from '../calendar/day.ts';
import { compareHalfDays, type HalfDay, halfDayKey, halves } from '../calendar/half.ts';
import type { Minutes } from '../units.ts';
import type { Availability, HalfDayHours } from './availability.ts';
import { hoursOn } from './hours-on.ts';

/** A half-day with minutes to plan: at least one. */
export interface OpenHalfDay extends HalfDay, HalfDayHours {}

/**
 * The half-days with capacity, in order of time, from the half-day `from` on, over `dayCount` days
 * of which the first is that of `from`. `used` minutes, by half-day key, are no longer there.
 */
export function openHalfDays(
  availability: Availability,
  from: HalfDay,
  dayCount: number,
  used?: ReadonlyMap<string, Minutes>,
): readonly OpenHalfDay[] {
  const open: OpenHalfDay[] = [];
  for (const day of daysFrom(from.day, dayCount)) {
    const hours = hoursOn(availability, day);
    for (const half of halves) {
      const at = { day, half };
      if (compareHalfDays(at, from) < 0) continue;
      const { start, capacity } = hours[half];
      const left = capacity - (used?.get(halfDayKey(at)) ?? 0);
      if (left > 0) open.push({ day, half, start, capacity: left as Minutes });
    }
  }
  return open;
}
