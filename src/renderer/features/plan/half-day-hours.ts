import { weekdayOf } from '#core/calendar/day.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import type { Availability, DayHours, HalfDayHours } from '#core/planner/availability.ts';
import { hoursOn } from '#core/planner/hours-on.ts';

/** True if the half-day has other hours than the pattern of its weekday. */
export function differsFromPattern(availability: Availability, { day, half }: HalfDay): boolean {
  const usual = availability.weekly[weekdayOf(day)][half];
  return !areSame(hoursOn(availability, day)[half], usual);
}

/**
 * The availability with other hours for one half-day of one date, or with those of its weekday if
 * `hours` is null. The other half of the day keeps its hours; a day that is like its weekday again
 * is no exception any more.
 */
export function withHalfDayHours(
  availability: Availability,
  { day, half }: HalfDay,
  hours: HalfDayHours | null,
): Availability {
  const usual = availability.weekly[weekdayOf(day)];
  const changed: DayHours = {
    ...hoursOn(availability, day),
    [half]: hours ?? usual[half],
  };
  const { [day]: _, ...others } = availability.exceptions;
  const isUsual =
    areSame(changed.morning, usual.morning) && areSame(changed.afternoon, usual.afternoon);
  return { ...availability, exceptions: isUsual ? others : { ...others, [day]: changed } };
}

function areSame(a: HalfDayHours, b: HalfDayHours): boolean {
  return a.start === b.start && a.capacity === b.capacity;
}
