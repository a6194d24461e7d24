import type { Cents, Day, Minutes } from '../units.ts';
import type { Forecast } from './forecast.ts';

/** What the app said on one day, small enough to be kept for every day. */
export interface ForecastSnapshot {
  readonly day: Day;
  /** Finish days; null where no end was in sight. */
  readonly p10: Day | null;
  readonly p50: Day | null;
  readonly p90: Day | null;
  /** The last safe day before the renewal that came next. */
  readonly safe: Day;
  /** Probability of finishing by the safe day, to three digits. */
  readonly inTime: number;
  /** Estimated minutes that were left, as in the burndown. */
  readonly left: Minutes;
  /** What they were expected to take: the middle of the futures. */
  readonly needed: Minutes;
  readonly expectedCost: Cents;
}

/** The snapshot of a forecast made on `day`, with `left` estimated minutes left and `safe` ahead. */
export function takeSnapshot(
  { finish, inTime, needed, expectedCost }: Forecast,
  day: Day,
  left: Minutes,
  safe: Day,
): ForecastSnapshot {
  return {
    day,
    p10: finish.p10,
    p50: finish.p50,
    p90: finish.p90,
    safe,
    inTime: Math.round(inTime * 1000) / 1000,
    left,
    needed: needed.p50,
    expectedCost,
  };
}
