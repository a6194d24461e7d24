import type { WallTime } from '#core/reminders/wall-time.ts';
import type { ClockTime, Day } from '#core/units.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** What the calendar and the wall clock of this machine's zone show at `date`. */
export function wallTimeOf(date: Date): WallTime {
  const year = String(date.getFullYear()).padStart(4, '0');
  return {
    day: `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day,
    time: `${two(date.getHours())}:${two(date.getMinutes())}` as ClockTime,
  };
}

/** The moment at which they show it: the first one of an hour that comes twice. */
export function dateOfWallTime({ day, time }: WallTime): Date {
  return new Date(`${day}T${time}`);
}
