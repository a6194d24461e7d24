import { weekdayOf } from '../calendar/day.ts';
import type { Day } from '../units.ts';
import type { Availability, DayHours } from './availability.ts';

/** The hours of `day`: its exception if it has one, else those of its weekday. */
export function hoursOn(availability: Availability, day: Day): DayHours {
  return availability.exceptions[day] ?? availability.weekly[weekdayOf(day)];
}
