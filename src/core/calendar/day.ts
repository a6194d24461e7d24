import type { Day } from '../units.ts';
import { dayAt, dayNumber } from './day-number.ts';
import type { Weekday } from './weekday.ts';

const pattern = /^\d{4}-\d{2}-\d{2}$/;
const firstYear = '1900';
const afterLastYear = '3000';

/** The day that `text` writes as `YYYY-MM-DD`; null unless it is in the calendar, in 1900 to 2999. */
export function parseDay(text: string): Day | null {
  if (!pattern.test(text) || text < firstYear || text >= afterLastYear) return null;
  // February 30 is counted as March 2, and is then no longer what was written.
  return dayAt(dayNumber(text as Day)) === text ? (text as Day) : null;
}

/** The day that lies `count` whole days after `day`; before it if `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return dayAt(dayNumber(day) + count);
}

/** How many days `to` lies after `from`; negative if it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The ISO weekday of `day`. */
export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday; the remainder of a negative number is negative.
  return (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** `count` days in a row, the first of them `day`. */
export function daysFrom(day: Day, count: number): readonly Day[] {
  const days: Day[] = [];
  const first = dayNumber(day);
  while (days.length < count) {
    const next = dayAt(first + days.length);
    days.push(next);
    // Every month has the days up to the 28th: only those after it need counting.
    const month = next.slice(0, 8);
    for (let date = Number(next.slice(8)) + 1; date <= 28 && days.length < count; date += 1) {
      days.push(`${month}${date < 10 ? '0' : ''}${date}` as Day);
    }
  }
  return days;
}
