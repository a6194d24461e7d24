import type { OpenHalfDay } from './open-half-days.ts';

/** Half-days in a row, for quick sums. Index `n` of `before` is the end of the last of `n`. */
export interface TimeLine {
  readonly halfDays: readonly OpenHalfDay[];
  /** Minutes of capacity before each half-day. */
  readonly before: readonly number[];
  /** For each half-day, the last one of its day. */
  readonly dayEnds: readonly number[];
}

/**
 * The first of `halfDays`, whole days of them: as many as hold `minutes` from number `from` on, or
 * all if they do not.
 */
export function timeLineOf(
  halfDays: readonly OpenHalfDay[],
  from: number,
  minutes: number,
): TimeLine {
  const before = [0];
  const dayEnds: number[] = [];
  let sum = 0;
  let rest = minutes;
  let index = 0;
  for (; index < halfDays.length; index += 1) {
    const halfDay = halfDays[index];
    if (!halfDay || (rest <= 0 && halfDay.day !== halfDays[index - 1]?.day)) break;
    sum += halfDay.capacity;
    if (index >= from) rest -= halfDay.capacity;
    before.push(sum);
    dayEnds.push(halfDays[index + 1]?.day === halfDay.day ? index + 1 : index);
  }
  return { halfDays: halfDays.slice(0, index), before, dayEnds };
}

/**
 * Where `left` minutes end that fill all capacity from half-day `from` on: the last half-day of the
 * day on which they do; if they do not all fit, as many half-days past the end as minutes are left.
 */
export function finishOf({ halfDays, before, dayEnds }: TimeLine, from: number, left: number) {
  const target = (before[from] ?? 0) + left;
  const end = before[halfDays.length] ?? 0;
  if (target > end) return halfDays.length - 1 + target - end;
  // The first half-day by the end of which the capacities reach the target.
  let low = Math.max(from - 1, 0);
  let high = halfDays.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((before[middle + 1] ?? 0) >= target) high = middle;
    else low = middle + 1;
  }
  return dayEnds[low] ?? 0;
}

/** The capacity from half-day `from` to the end of a day or beyond, as `finishOf` gives it. */
export function capacityUntil({ halfDays, before }: TimeLine, from: number, finish: number) {
  const past = Math.max(0, finish - (halfDays.length - 1));
  return (before[finish - past + 1] ?? 0) + past - (before[from] ?? 0);
}
