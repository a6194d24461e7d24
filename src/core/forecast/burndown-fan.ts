import { addDays } from '../calendar/day.ts';
import type { Day, Minutes } from '../units.ts';
import { at } from './cholesky.ts';
import { costFutures } from './cost-futures.ts';
import { costHolds } from './cost-holds.ts';
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
 * What will be left at the end of every `every`th of `count` days in a row from `firstDay` on, none
 * of no days, by the same futures as the forecast's. Never more than the `estimated` minutes, never
 * rising, ordered from `p10` to `p90`, and nothing exactly from the forecast's finish days on.
 */
export function burndownFan(
  input: FuturesInput & { readonly firstDay: Day; readonly estimated: Minutes },
  count: number,
  every = 1,
): readonly FanRow[] {
  const { blocks, holds, capacities, key } = input;
  const pace = drawPace(input.pace, futureCount, key);
  const costs = costFutures(blocks, pace, key);
  const held = costHolds(holds, pace, key);
  // Of a day beyond the capacities nothing is known.
  const rowCount = Math.floor(Math.max(0, Math.min(count, capacities.length)) / every);
  const trace = new Float64Array(rowCount * futureCount);
  const attendance = drawAttendance(input.attendance, futureCount, key);
  walkCalendar(
    costs,
    capacities.subarray(0, rowCount * every),
    attendance,
    key,
    held,
    trace,
    every,
  );
  return Array.from({ length: rowCount }, (_, row) => {
    const shares = trace
      .subarray(row * futureCount, (row + 1) * futureCount)
      .map((cost, n) => (cost > 0 ? cost / at(costs, n) : 0))
      .sort();
    // Upwards, so that the last scrap of work is not yet nothing.
    const leftAt = (p: number) => Math.ceil(input.estimated * quantileOf(shares, p)) as Minutes;
    return {
      day: addDays(input.firstDay, (row + 1) * every - 1),
      p10: leftAt(0.1),
      p50: leftAt(0.5),
      p90: leftAt(0.9),
    };
  });
}
