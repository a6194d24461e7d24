import type { Weekday } from '../calendar/weekday.ts';
import type { Availability, DayHours } from './availability.ts';

/** The weekly pattern that gives each weekday the hours of `hoursOf`. */
export function weeklyHours(hoursOf: (weekday: Weekday) => DayHours): Availability['weekly'] {
  return {
    1: hoursOf(1),
    2: hoursOf(2),
    3: hoursOf(3),
    4: hoursOf(4),
    5: hoursOf(5),
    6: hoursOf(6),
    7: hoursOf(7),
  };
}
