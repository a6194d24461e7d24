import { addDays } from '../calendar/day.ts';
import type { ClockTime } from '../units.ts';
import type { Reminder } from './reminder.ts';
import { compareWallTimes, type WallTime, wallMinutesBetween } from './wall-time.ts';

/** By so many minutes a journey moves the clocks at most: from UTC-12 to UTC+14. */
const widestJourney = 26 * 60;

/**
 * Of the reminders that have come due, those to say at `now`: all of this minute and the one before
 * it, or else, after a sleep, the latest; and always the last of them on the day to cancel by.
 */
export function remindersToSay(due: readonly Reminder[], now: WallTime): readonly Reminder[] {
  const isOnTime = ({ at }: Reminder) => wallMinutesBetween(at, now) <= 1;
  const latest = due.some(isOnTime) ? null : due.at(-1);
  const exit = due.findLast((each) => each.kind === 'exit');
  return due.filter((each) => isOnTime(each) || each === latest || each === exit);
}

/**
 * From when on reminders are new at `now`, where everything up to `heard` was said or had its chance:
 * `heard` itself, also if clocks were put back since; the beginning of the day where that is unknown,
 * or further ahead than any journey explains, since the clock was wrong then.
 */
export function newSince(heard: WallTime | null, now: WallTime): WallTime {
  if (heard === null || wallMinutesBetween(now, heard) > widestJourney) {
    return { day: addDays(now.day, -1), time: '23:59' as ClockTime };
  }
  return heard;
}

/** The later of two. */
export function laterWallTime(a: WallTime, b: WallTime): WallTime {
  return compareWallTimes(a, b) < 0 ? b : a;
}
