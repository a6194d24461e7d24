import { daysBetween } from '../calendar/day.ts';
import type { Cents, Day } from '../units.ts';
import type { Forecast } from './forecast.ts';

/** What lies between two forecasts, each figure as coarse as it is said; 0 is no change. */
export interface ForecastChange {
  /**
   * Days by which the likely end comes later; below 0 it comes earlier. Infinity where it goes out
   * of sight, -Infinity where it comes into sight.
   */
  readonly days: number;
  /** Whole percentage points by which an end by the safe day is more likely. */
  readonly inTime: number;
  /** Whole percentage points by which an end before the renewal is more likely. */
  readonly beforeRenewal: number;
  /** Money that is expected to be paid more, in whole `unit`s. */
  readonly cost: Cents;
}

/**
 * What changes from `before` to `after`, with money in whole units of `unit` smallest ones (100 cents
 * to the dollar). The way back is the same change with the opposite sign, and changes in a row add up
 * to that from the first to the last.
 */
export function compareForecasts(before: Forecast, after: Forecast, unit: number): ForecastChange {
  const wholes = ({ expectedCost }: Forecast) => Math.round(expectedCost / unit);
  return {
    days: daysLater(before.finish.p50, after.finish.p50),
    inTime: wholePercent(after.inTime) - wholePercent(before.inTime),
    beforeRenewal: wholePercent(after.beforeRenewal) - wholePercent(before.beforeRenewal),
    cost: ((wholes(after) - wholes(before)) * unit) as Cents,
  };
}

function daysLater(before: Day | null, after: Day | null): number {
  if (before === after) return 0;
  if (after === null) return Number.POSITIVE_INFINITY;
  return before === null ? Number.NEGATIVE_INFINITY : daysBetween(before, after);
}

/** Never 0 or 100: of what has not happened yet neither is ever said. */
function wholePercent(share: number): number {
  return Math.min(99, Math.max(1, Math.round(100 * share)));
}
