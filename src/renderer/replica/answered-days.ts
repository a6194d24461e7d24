import type { Programme } from '#core/plan/document.ts';
import { attendanceRatios } from '#core/record/attendance.ts';
import { silentDays } from '#core/record/silent-days.ts';
import { rememberByDay } from '#core/remember.ts';

/** How many study days the learner has given an account of, by a log, a tick or a miss. */
export const answeredDaysOf = rememberByDay(
  (programme: Programme, today) => attendanceRatios(programme, today).length,
);

/** How many past study days have no word at all; they count half as missed. */
export const silentDaysOf = rememberByDay(silentDays);
