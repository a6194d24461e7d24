import { halves } from '../calendar/half.ts';
import type { Availability } from '../planner/availability.ts';
import { hoursOn } from '../planner/hours-on.ts';
import type { Day } from '../units.ts';
import { type HoursChange, withException } from './with-exception.ts';

/**
 * The availability with `change` painted over `days`. More or fewer minutes go to the half-days that
 * have some, so that a stroke over a week leaves its weekend and its days off alone; only where none
 * of the days has any, to all of them.
 */
export function paintDays(
  availability: Availability,
  days: readonly Day[],
  change: HoursChange,
): Availability {
  if (change.kind !== 'by' || change.halves !== undefined) {
    return withException(availability, days, change);
  }
  const openOf = (day: Day) =>
    halves.filter((half) => hoursOn(availability, day)[half].capacity > 0);
  const isAnyOpen = days.some((day) => openOf(day).length > 0);
  if (!isAnyOpen) return withException(availability, days, change);
  let painted = availability;
  for (const day of days) {
    const open = openOf(day);
    if (open.length > 0) painted = withException(painted, [day], { ...change, halves: open });
  }
  return painted;
}
