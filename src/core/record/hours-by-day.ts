import { type HalfDay, halfDayKey } from '../calendar/half.ts';
import type { Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import { type Day, type Minutes, minutes } from '../units.ts';

/** One day's planned and logged minutes; `lost` are part of `logged`. */
export interface DayRecord {
  readonly day: Day;
  readonly planned: Minutes;
  readonly logged: Minutes;
  readonly lost: Minutes;
}

/** Every day with a plan or a log, in order. The plan of a day is the one followed on it. */
export function hoursByDay(programme: Programme): readonly DayRecord[] {
  const days = new Map<Day, { planned: number; logged: number; lost: number }>();
  const at = (day: Day) => {
    const known = days.get(day) ?? { planned: 0, logged: 0, lost: 0 };
    days.set(day, known);
    return known;
  };
  for (const { day, pieces } of followedBlocks(programme)) {
    for (const piece of pieces) at(day).planned += piece.minutes;
  }
  for (const session of programme.sessions) {
    at(session.day).logged += session.minutes;
    at(session.day).lost += session.lostMinutes;
  }
  return [...days.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, { planned, logged, lost }]) => ({
      day,
      planned: minutes(planned),
      logged: minutes(logged),
      lost: minutes(lost),
    }));
}

/**
 * Studied over planned minutes of each past day that had a plan and of which the learner has given
 * an account: a log, a tick or a miss for one of its half-days. A half-day ticked without a log
 * counts what was ticked; a day without a word is unknown and left out, it is not a day missed.
 */
export function attendanceRatios(programme: Programme, today: Day): readonly number[] {
  const studied = studiedByDay(programme);
  return hoursByDay(programme).flatMap(({ day, planned }) => {
    const minutes = studied.get(day);
    return day < today && planned > 0 && minutes !== undefined ? [minutes / planned] : [];
  });
}

function studiedByDay({ ticks, sessions, misses }: Programme): ReadonlyMap<Day, number> {
  const byHalfDay = new Map<string, { readonly day: Day; minutes: number }>();
  const add = (at: HalfDay, minutes: number) => {
    const known = byHalfDay.get(halfDayKey(at)) ?? { day: at.day, minutes: 0 };
    known.minutes += minutes;
    byHalfDay.set(halfDayKey(at), known);
  };
  for (const session of sessions) add(session, session.minutes - session.lostMinutes);
  const logged = new Set(byHalfDay.keys());
  for (const tick of ticks) {
    if (logged.has(halfDayKey(tick))) continue;
    for (const part of tick.parts) add(tick, part.minutes);
  }
  for (const miss of misses) add(miss, 0);
  const byDay = new Map<Day, number>();
  for (const { day, minutes } of byHalfDay.values()) {
    byDay.set(day, (byDay.get(day) ?? 0) + minutes);
  }
  return byDay;
}
