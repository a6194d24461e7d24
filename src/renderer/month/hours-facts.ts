import { weekdayOf } from '#core/calendar/day.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import type { Availability } from '#core/planner/availability.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import type { HalfDayFacts } from './month-command.ts';

/** What a half-day is by its hours. */
export function hoursFacts(
  availability: Availability,
  { day, half }: HalfDay,
): Pick<HalfDayFacts, 'isOff' | 'isDayOff' | 'isException' | 'isWeeklyOff'> {
  const hours = hoursOn(availability, day);
  const usual = availability.weekly[weekdayOf(day)];
  return {
    isOff: hours[half].capacity === 0,
    isDayOff: hours.morning.capacity + hours.afternoon.capacity === 0,
    isException: availability.exceptions[day] !== undefined,
    isWeeklyOff: usual.morning.capacity + usual.afternoon.capacity === 0,
  };
}
