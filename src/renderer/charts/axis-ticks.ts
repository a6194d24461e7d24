import { addDays, daysBetween } from '#core/calendar/day.ts';
import type { Day } from '#core/units.ts';

const mostDayTicks = 9;
const daySteps = [1, 7, 14, 28, 56, 91, 182, 364];
const mostSteps = 6;
const hourSteps = [0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 500].map((hours) => hours * 60);
const ratioSteps = [0.25, 0.5, 1, 2, 5, 10, 25];

/** Days from `first` to `last` in even steps, whole weeks where every day would be too much. */
export function dayTicks(first: Day, last: Day): readonly Day[] {
  const span = Math.max(0, daysBetween(first, last));
  const step =
    daySteps.find((each) => span / each < mostDayTicks) ?? Math.ceil(span / mostDayTicks);
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, n) => addDays(first, n * step));
}

/** Round steps of minutes from 0 to the first that is not below `most`. */
export function hourTicks(most: number): readonly number[] {
  return roundTicks(0, most, hourSteps);
}

/** Round steps of a ratio from one not above `least` to one not below `most`. */
export function ratioTicks(least: number, most: number): readonly number[] {
  return roundTicks(least, most, ratioSteps);
}

function roundTicks(least: number, most: number, steps: readonly number[]): readonly number[] {
  const span = most - least;
  const step = steps.find((each) => span / each <= mostSteps) ?? Math.ceil(span / mostSteps);
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  return Array.from({ length: last - first + 1 }, (_, n) => (first + n) * step);
}
