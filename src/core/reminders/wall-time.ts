import { clockMinutes } from '../calendar/clock-time.ts';
import { daysBetween } from '../calendar/day.ts';
import type { ClockTime, Day } from '../units.ts';

/** What a calendar and a clock on the wall show, to the minute; of no time zone. */
export interface WallTime {
  readonly day: Day;
  readonly time: ClockTime;
}

/** The minutes by which a wall shows `to` later than `from`; negative if it shows it earlier. */
export function wallMinutesBetween(from: WallTime, to: WallTime): number {
  return daysBetween(from.day, to.day) * 24 * 60 + clockMinutes(to.time) - clockMinutes(from.time);
}

/** Negative if `a` comes before `b`, 0 if they are the same minute. */
export function compareWallTimes(a: WallTime, b: WallTime): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.time === b.time) return 0;
  return a.time < b.time ? -1 : 1;
}
