import type { Programme } from '#core/plan/document.ts';
import { attendanceRatios } from '#core/record/attendance.ts';
import { type DayRecord, hoursByDay } from '#core/record/hours-by-day.ts';
import { remember, rememberByDay } from '#core/remember.ts';
import { type Minutes, minutes, sumMinutes } from '#core/units.ts';

export interface Hours {
  readonly days: readonly DayRecord[];
  /** All study so far, lost time not counted. */
  readonly studied: Minutes;
  readonly lost: Minutes;
}

/** The hours of every day, and their sums. */
export const hoursOf = remember((programme: Programme): Hours => {
  const days = hoursByDay(programme);
  const lost = sumMinutes(days.map((day) => day.lost));
  const logged = sumMinutes(days.map((day) => day.logged));
  return { days, studied: minutes(logged - lost), lost };
});

/** What was studied of the plan on the middle one of all answered days; null without any. */
export const attendanceOf = rememberByDay((programme: Programme, today): number | null => {
  const ratios = attendanceRatios(programme, today).toSorted((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)] ?? null;
});
