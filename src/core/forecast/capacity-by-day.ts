import { addDays, daysBetween, weekdayOf } from '../calendar/day.ts';
import type { Weekday } from '../calendar/weekday.ts';
import type { Availability, DayHours } from '../planner/availability.ts';
import type { Day } from '../units.ts';

/** The minutes that may be studied on each of `count` days in a row, the first of them `from`. */
export function capacityByDay(availability: Availability, from: Day, count: number): Float64Array {
  const week = Array.from({ length: 7 }, (_, n) => {
    const weekday: Weekday = weekdayOf(addDays(from, n));
    return minutesOf(availability.weekly[weekday]);
  });
  const capacities = new Float64Array(count).map((_, n) => week[n % 7] ?? 0);
  for (const [day, hours] of Object.entries(availability.exceptions)) {
    const n = daysBetween(from, day as Day);
    if (n >= 0 && n < count) capacities[n] = minutesOf(hours);
  }
  return capacities;
}

function minutesOf({ morning, afternoon }: DayHours): number {
  return morning.capacity + afternoon.capacity;
}
