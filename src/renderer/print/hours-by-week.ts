import { weeksCovering } from '#core/calendar/month.ts';
import type { Weekday } from '#core/calendar/weekday.ts';
import type { DayRecord } from '#core/record/hours-by-day.ts';
import { type Day, type Minutes, minutes, sumMinutes } from '#core/units.ts';

/** Planned, studied and lost time of the days `from` to `to`. */
export interface WeekRecord {
  readonly from: Day;
  readonly to: Day;
  readonly planned: Minutes;
  readonly studied: Minutes;
  readonly lost: Minutes;
}

/** The days, in order, added up by weeks that begin on `firstWeekday`; each day is in one of them. */
export function hoursByWeek(
  days: readonly DayRecord[],
  firstWeekday: Weekday,
): readonly WeekRecord[] {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  return weeksCovering(first.day, last.day, firstWeekday).map((week) => {
    const from = week[0] ?? first.day;
    const to = week.at(-1) ?? last.day;
    const own = days.filter(({ day }) => day >= from && day <= to);
    const lost = sumMinutes(own.map((day) => day.lost));
    return {
      from,
      to,
      planned: sumMinutes(own.map((day) => day.planned)),
      studied: minutes(sumMinutes(own.map((day) => day.logged)) - lost),
      lost,
    };
  });
}
