import { compareHalfDays, type HalfDay, halfDayKey } from '../calendar/half.ts';
import type { Programme } from '../plan/document.ts';
import { hoursOn } from '../planner/hours-on.ts';
import { type Minutes, sumMinutes } from '../units.ts';
import { sessionIndexOf } from './record-index.ts';

/**
 * The minutes of a half-day's capacity that are gone: all of them once it was ticked or missed, else
 * what was logged in it, which may be more than there were.
 */
export function spentIn(
  { ticks, misses, sessions, availability }: Programme,
  at: HalfDay,
): Minutes {
  const isHere = (other: HalfDay) => compareHalfDays(other, at) === 0;
  if (ticks.some(isHere) || misses.some(isHere)) {
    return hoursOn(availability, at.day)[at.half].capacity;
  }
  const logged = sessionIndexOf(sessions).byHalfDay.get(halfDayKey(at)) ?? [];
  return sumMinutes(logged.map(({ minutes }) => minutes));
}
