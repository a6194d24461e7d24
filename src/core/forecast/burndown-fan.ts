import { addDays } from '../calendar/day.ts';
import type { Day, Minutes } from '../units.ts';
import { at } from './cholesky.ts';
import { costFutures } from './cost-futures.ts';
import { drawAttendance } from './draw-attendance.ts';
import { drawPace } from './draw-pace.ts';
import { quantileOf } from './quantile.ts';
import { type FuturesInput, futureCount } from './simulate-futures.ts';
import { walkCalendar } from './walk-calendar.ts';

/** What will be left at the end of a day, in estimated minutes as in the burndown. */
export interface FanRow {
  readonly day: Day;
  readonly p10: Minutes;
  readonly p50: Minutes;
  readonly p90: Minutes;
}

/**
 * What will be left at the end of `count` days in a row from `firstDay` on, by the same futures as
 * the forecast's. Never more than is left now, never rising, and ordered from `p10` to `p90`.
 */
export function burndownFan(
  input: FuturesInput & { readonly firstDay: Day },
  count: number,
): readonly FanRow[] {
  const { blocks, capacities, key } = input;
  const costs = costFutures(blocks, drawPace(input.pace, futureCount, key), key);
  const trace = new Float64Array(count * futureCount);
  const attendance = drawAttendance(input.attendance, futureCount, key);
  walkCalendar(costs, capacities.subarray(0, count), attendance, key, trace);
  const left = blocks.reduce((sum, block) => sum + block.left, 0);
  return Array.from({ length: count }, (_, day) => {
    const shares = trace
      .subarray(day * futureCount, (day + 1) * futureCount)
      .map((cost, n) => (cost > 0 ? cost / at(costs, n) : 0))
      .sort();
    const leftAt = (p: number) => Math.round(left * quantileOf(shares, p)) as Minutes;
    return {
      day: addDays(input.firstDay, day),
      p10: leftAt(0.1),
      p50: leftAt(0.5),
      p90: leftAt(0.9),
    };
  });
}
