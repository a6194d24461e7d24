import type { WallTime } from '#core/reminders/wall-time.ts';
import type { ClockTime, Day } from '#core/units.ts';
import { twoDigits } from './two-digits.ts';

/** The day that the calendar of this machine's zone shows at `date`. */
export function localDay(date: Date): Day {
  const year = String(date.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}` as Day;
}

/** What the calendar and the wall clock of this machine's zone show at `date`. */
export function wallTimeOf(date: Date): WallTime {
  const time = `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}` as ClockTime;
  return { day: localDay(date), time };
}

/** The moment at which they show it: the first one of an hour that comes twice. */
export function dateOfWallTime({ day, time }: WallTime): Date {
  return new Date(`${day}T${time}`);
}

/** The milliseconds from `date` to the next local midnight, at least one. */
export function untilNextDay(date: Date): number {
  const next = new Date(date);
  next.setHours(24, 0, 0, 0);
  return Math.max(1, next.getTime() - date.getTime());
}
