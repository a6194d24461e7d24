import { addDays, weekdayOf } from '../calendar/day.ts';
import type { OpenHalfDay } from './open-half-days.ts';

/** Half-days from `from` on: those before `until` are decided, those before `horizon` looked at. */
export interface Window {
  readonly from: number;
  readonly until: number;
  readonly horizon: number;
}

/** Half-days beyond a window that are looked at before it is decided. */
const lookAhead = 6;

/**
 * The window of a half-day: to the end of its calendar week, with six half-days to look ahead. It
 * is the same for each half-day of the week that it may begin with, but for where it begins.
 */
export function windowFrom(halfDays: readonly OpenHalfDay[], from: number): Window {
  const day = halfDays[from]?.day;
  let until = from;
  if (day) {
    const monday = addDays(day, 8 - weekdayOf(day));
    while (until < halfDays.length && (halfDays[until]?.day ?? monday) < monday) until += 1;
  }
  return { from, until, horizon: Math.min(halfDays.length, until + lookAhead) };
}
