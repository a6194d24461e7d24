import type { Programme } from '#core/plan/document.ts';
import { attendanceRatios } from '#core/record/attendance.ts';
import { type DayRecord, hoursByDay } from '#core/record/hours-by-day.ts';
import { type Minutes, minutes, sumMinutes } from '#core/units.ts';
import { remember, rememberByDay } from '../../replica/remember.ts';

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

/** How many study days the learner has given an account of, by a log, a tick or a miss. */
export const attendedDaysOf = rememberByDay(
  (programme: Programme, today) => attendanceRatios(programme, today).length,
);
