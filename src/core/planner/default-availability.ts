import type { Weekday } from '../calendar/weekday.ts';
import type { ClockTime, Minutes } from '../units.ts';
import type { Availability, DayHours } from './availability.ts';

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
    weekly: {
      1: hoursOf(1),
      2: hoursOf(2),
      3: hoursOf(3),
      4: hoursOf(4),
      5: hoursOf(5),
      6: hoursOf(6),
      7: hoursOf(7),
    },
    exceptions: {},
  };
}
