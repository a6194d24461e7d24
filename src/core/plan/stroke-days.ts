import { daysBetween, daysFrom } from '../calendar/day.ts';
import type { Day } from '../units.ts';

/**
 * The days of a stroke from one day to another, both included and whichever comes first, without
 * those before `first`; in order of time.
 */
export function strokeDays(a: Day, b: Day, first: Day): readonly Day[] {
  const [from, to] = a < b ? [a, b] : [b, a];
  const start = from < first ? first : from;
  return daysFrom(start, Math.max(0, daysBetween(start, to) + 1));
}
