import { daysFrom, weekdayOf } from '../calendar/day.ts';
import { compareHalfDays, type HalfDay, halfDayKey, halves } from '../calendar/half.ts';
import type { Weekday } from '../calendar/weekday.ts';
import type { Minutes } from '../units.ts';
import type { Availability, HalfDayHours } from './availability.ts';

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
  let weekday = weekdayOf(from.day);
  const lastUsed = [...(used?.keys() ?? [])].reduce((last, key) => (key > last ? key : last), '');
  for (const day of daysFrom(from.day, dayCount)) {
    // As `hoursOn`, which would count out the weekday of a thousand days.
    const hours = availability.exceptions[day] ?? availability.weekly[weekday];
    weekday = weekday === 7 ? 1 : ((weekday + 1) as Weekday);
    for (const half of halves) {
      const { start, capacity } = hours[half];
      // A key begins with its day, so that no day after the last key has one.
      const spent = day > lastUsed ? 0 : (used?.get(halfDayKey({ day, half })) ?? 0);
      if (capacity <= spent || (day === from.day && compareHalfDays({ day, half }, from) < 0)) {
        continue;
      }
      open.push({ day, half, start, capacity: (capacity - spent) as Minutes });
    }
  }
  return open;
}
