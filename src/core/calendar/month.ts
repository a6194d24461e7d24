import { UTCDate } from '@date-fns/utc';
import { addMonths as addMonthsToDate } from 'date-fns';
import type { Day } from '../units.ts';
import { addDays, daysBetween, daysFrom, weekdayOf } from './day.ts';
import type { Weekday } from './weekday.ts';

// UTCDate, because a Date in a local zone may be on another day.
function utcDateOf(day: Day): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`);
}

/** The last day on or before `day` that is a `firstWeekday`. */
function startOfWeek(day: Day, firstWeekday: Weekday): Day {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

/**
 * The day `count` months after `anchor`, with the same number in its month, or the last day of a
 * month that is too short. Months are to be counted from the anchor: chained, January 31 drifts.
 */
export function addMonths(anchor: Day, count: number): Day {
  return addMonthsToDate(utcDateOf(anchor), count).toISOString().slice(0, 10) as Day;
}

/** The full weeks, in order, that hold every day from `from` to `to`, both included. */
export function weeksCovering(
  from: Day,
  to: Day,
  firstWeekday: Weekday,
): readonly (readonly Day[])[] {
  const first = startOfWeek(from, firstWeekday);
  const count = Math.floor(daysBetween(first, to) / 7) + 1;
  return Array.from({ length: count }, (_, week) => daysFrom(addDays(first, week * 7), 7));
}
