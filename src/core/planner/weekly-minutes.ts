import { weekdays } from '../calendar/weekday.ts';
import { type Minutes, sumMinutes } from '../units.ts';
import type { Availability } from './availability.ts';

/** The minutes that a week of the pattern holds, exceptions left aside. */
export function weeklyMinutes({ weekly }: Availability): Minutes {
  return sumMinutes(
    weekdays.flatMap((weekday) => [
      weekly[weekday].morning.capacity,
      weekly[weekday].afternoon.capacity,
    ]),
  );
}
