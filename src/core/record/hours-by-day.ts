import type { Programme } from '../plan/document.ts';
import { begunBlocks } from '../plan/followed-blocks.ts';
import { type Day, type Minutes, minutes } from '../units.ts';

/** One day's planned and logged minutes; `lost` are part of `logged`. */
export interface DayRecord {
  readonly day: Day;
  readonly planned: Minutes;
  readonly logged: Minutes;
  readonly lost: Minutes;
}

/** Every day with a plan or a log, in order. The plan of a day is the one that it began with. */
export function hoursByDay(programme: Programme): readonly DayRecord[] {
  const days = new Map<Day, { planned: number; logged: number; lost: number }>();
  const at = (day: Day) => {
    const known = days.get(day) ?? { planned: 0, logged: 0, lost: 0 };
    days.set(day, known);
    return known;
  };
  for (const { day, pieces } of begunBlocks(programme)) {
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
