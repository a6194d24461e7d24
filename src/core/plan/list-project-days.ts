import { addDays } from '../calendar/day.ts';
import { halves } from '../calendar/half.ts';
import type { Availability } from '../planner/availability.ts';
import { hoursOn } from '../planner/hours-on.ts';
import type { Day } from '../units.ts';
import { horizonDays } from './horizon.ts';

/**
 * The first `count` days with hours after `finish`, in order; fewer only if three years have fewer.
 * They belong to nobody's forecast: the certificate is there, and the paid time may be over.
 */
export function listProjectDays(
  availability: Availability,
  finish: Day,
  count: number,
): readonly Day[] {
  const days: Day[] = [];
  for (let n = 1; n <= horizonDays && days.length < count; n += 1) {
    const day = addDays(finish, n);
    const hours = hoursOn(availability, day);
    if (halves.some((half) => hours[half].capacity > 0)) days.push(day);
  }
  return days;
}
