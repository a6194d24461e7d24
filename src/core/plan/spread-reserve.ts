import { daysBetween } from '../calendar/day.ts';
import { type HalfDay, halfDayKey } from '../calendar/half.ts';
import type { Availability } from '../planner/availability.ts';
import { openHalfDays } from '../planner/open-half-days.ts';
import type { Day } from '../units.ts';

export interface ReserveRequest {
  readonly availability: Availability;
  /** The first day that may hold some. */
  readonly from: Day;
  /** The day that all of it lies before: the safe day, or the finish if that is earlier. */
  readonly before: Day;
  readonly count: number;
  /** Half-days that are taken by what the learner put there. */
  readonly taken?: readonly HalfDay[] | undefined;
}

/**
 * `count` half-days with hours, or all that there are if these are fewer, in order of time and
 * evenly spread: each is the middle one of as many equal parts of the time. None is on a day off.
 */
export function spreadReserve(request: ReserveRequest): readonly HalfDay[] {
  const { availability, from, before, count, taken = [] } = request;
  const dayCount = Math.max(0, daysBetween(from, before));
  const isTaken = new Set(taken.map(halfDayKey));
  const open = openHalfDays(availability, { day: from, half: 'morning' }, dayCount).filter(
    (at) => !isTaken.has(halfDayKey(at)),
  );
  const most = Math.min(Math.max(0, count), open.length);
  return Array.from({ length: most }, (_, part) => {
    const middle = open[Math.floor(((part + 0.5) * open.length) / most)];
    if (!middle) throw new RangeError(`no half-day ${part} of ${most}`);
    return { day: middle.day, half: middle.half };
  });
}
