import type { HeldCosts } from './cost-holds.ts';
import type { AttendanceDraws } from './draw-attendance.ts';
import { uniformPair } from './random.ts';
import { streams } from './streams.ts';

/** The finish of a future that never comes to its end. */
export const never = -1;

/** After so many days single days average out, and only the future's mean attendance counts. */
const drawnDays = 120;

/**
 * The day on which each future is done, counted from the first of `capacities`: that on which the
 * capacity of the days so far, each times its attendance, first reaches the future's cost; `never`
 * if none does. The accident of a day is the same whatever the costs and capacities are, so that
 * more of the one never ends earlier and more of the other never later. What `holds` hold, in order of
 * days and none more than the one before, stays left until its day. What is left of each cost at
 * the end of every `every`th day goes to `trace`, by day and then by future, as far as it reaches.
 */
export function walkCalendar(
  costs: Float64Array,
  capacities: Float64Array,
  attendance: AttendanceDraws,
  key: number,
  holds: readonly HeldCosts[] = [],
  trace: Float64Array | null = null,
  every = 1,
): Int32Array {
  const finish = new Int32Array(costs.length);
  for (let n = 0; n < costs.length; n += 1) {
    finish[n] = finishOf(n, costs, capacities, attendance, key, holds, trace, every);
  }
  return finish;
}

const pair = new Float64Array(2);

// No small functions in here: the compiler inlines only so many, and this is the innermost loop.
function finishOf(
  n: number,
  costs: Float64Array,
  capacities: Float64Array,
  { days, upTo, mean }: AttendanceDraws,
  key: number,
  holds: readonly HeldCosts[],
  trace: Float64Array | null,
  every: number,
): number {
  const from = n * days.length;
  const last = from + days.length - 1;
  let left = costs[n] as number;
  let drawn = -1;
  let hold = 0;
  for (let day = 0; day < capacities.length; day += 1) {
    const capacity = capacities[day] as number;
    while (hold < holds.length && (holds[hold] as HeldCosts).day <= day) hold += 1;
    if (capacity > 0) {
      let share = mean[n] as number;
      if (day < drawnDays) {
        // Two days in a row have one address.
        const address = day >> 1;
        if (address !== drawn) uniformPair(key, streams.days + address, n, pair);
        drawn = address;
        const u = pair[day & 1] as number;
        let place = from;
        while (place < last && (upTo[place] as number) < u) place += 1;
        share = days[place - from] as number;
      }
      left -= capacity * share;
      if (hold < holds.length) {
        left = Math.max(left, (holds[hold] as HeldCosts).costs[n] as number);
      }
      // A rounding above zero is not work left.
      if (left <= 1e-9) return day;
    }
    // Beyond its end this writes nothing.
    if (trace !== null && (day + 1) % every === 0) {
      trace[((day + 1) / every - 1) * costs.length + n] = left;
    }
  }
  return never;
}
