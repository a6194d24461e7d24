import { addDays, daysBetween } from '#core/calendar/day.ts';
import { weeksCovering } from '#core/calendar/month.ts';
import type { Weekday } from '#core/calendar/weekday.ts';
import type { Day } from '#core/units.ts';

export interface MonthPage {
  readonly from: Day;
  readonly to: Day;
}

// As many weeks as a window shows without losing the days.
const mostWeeks = 9;

/** The days from `from` to `to`, whole weeks kept together, in pages of at most nine weeks. */
export function monthPages(from: Day, to: Day, firstWeekday: Weekday): readonly MonthPage[] {
  const weeks = weeksCovering(from, to, firstWeekday);
  const pages: MonthPage[] = [];
  for (let index = 0; index < weeks.length; index += mostWeeks) {
    const first = weeks[index]?.[0] ?? from;
    const last = addDays(first, mostWeeks * 7 - 1);
    pages.push({ from: first < from ? from : first, to: last > to ? to : last });
  }
  return pages;
}

/** The page that holds `day`, or else the one nearest to it. */
export function pageWith(pages: readonly MonthPage[], day: Day): number {
  const index = pages.findIndex(({ to }) => daysBetween(day, to) >= 0);
  return index < 0 ? Math.max(0, pages.length - 1) : index;
}
