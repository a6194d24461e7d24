import type { Weekday } from '../calendar/weekday.ts';
import type { ClockTime, Minutes } from '../units.ts';
import type { Availability, DayHours } from './availability.ts';
import { weeklyHours } from './weekly-hours.ts';

const studyMinutes = 180 as Minutes;

/**
 * Mornings from 9:00 and afternoons from 13:30, three hours each, on every day but those of
 * `weekend`: with two of these, the 30 hours a week of the report that the program comes from.
 */
export function defaultAvailability(weekend: Iterable<Weekday>): Availability {
  const off = new Set(weekend);
  const hoursOf = (weekday: Weekday): DayHours => {
    const capacity = off.has(weekday) ? (0 as Minutes) : studyMinutes;
    return {
      morning: { start: '09:00' as ClockTime, capacity },
      afternoon: { start: '13:30' as ClockTime, capacity },
    };
  };
  return {
    weekly: weeklyHours(hoursOf),
    exceptions: {},
  };
}
