import type { Half } from '#core/calendar/half.ts';
import type { ClockTime, Day, Instant } from '#core/units.ts';

/** A moment, as the learner's own calendar and wall clock show it. */
export interface Now {
  readonly day: Day;
  readonly half: Half;
  readonly clock: ClockTime;
  readonly instant: Instant;
}

const noon = 12;

/** The moment `date` on this machine's calendar: the afternoon begins at noon. */
export function nowAt(date: Date): Now {
  const two = (value: number) => String(value).padStart(2, '0');
  const year = String(date.getFullYear()).padStart(4, '0');
  return {
    day: `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day,
    half: date.getHours() < noon ? 'morning' : 'afternoon',
    clock: `${two(date.getHours())}:${two(date.getMinutes())}` as ClockTime,
    instant: date.toISOString() as Instant,
  };
}

/** The milliseconds from `date` to the next noon or midnight, at least one. */
export function untilNextHalf(date: Date): number {
  const next = new Date(date);
  next.setHours(date.getHours() < noon ? noon : 24, 0, 0, 0);
  return Math.max(1, next.getTime() - date.getTime());
}
