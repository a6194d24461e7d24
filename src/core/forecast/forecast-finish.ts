import { type BillingTerms, nextRenewal, renewalDay, safeFinishDay } from '../calendar/billing.ts';
import { addDays, daysBetween } from '../calendar/day.ts';
import type { Cents, Day, Minutes } from '../units.ts';
import { at } from './cholesky.ts';
import type { OpenBlock } from './cost-futures.ts';
import { describePace, type KindShares } from './describe-pace.ts';
import type { Forecast, Spread } from './forecast.ts';
import { expectedCost, forecastCharges } from './forecast-charges.ts';
import type { Hold } from './holds-of.ts';
import type { Attendance } from './learn-attendance.ts';
import type { PacePosterior } from './learn-pace.ts';
import { quantileOf } from './quantile.ts';
import { type Futures, simulateFutures } from './simulate-futures.ts';
import { never } from './walk-calendar.ts';

export interface ForecastInput {
  readonly today: Day;
  /** What is left, every block with something left. */
  readonly blocks: readonly OpenBlock[];
  /** What of the blocks has to wait for a day, in order of days. */
  readonly holds: readonly Hold[];
  /** Minutes that may be studied on each day in a row, the first of them `firstDay`. */
  readonly capacities: Float64Array;
  readonly firstDay: Day;
  readonly terms: BillingTerms;
  readonly price: Cents;
  readonly pace: PacePosterior;
  readonly attendance: Attendance;
  /** The day of the last tick, if all is done. */
  readonly doneOn: Day | null;
  /** The same number gives the same forecast. */
  readonly key: number;
}

/**
 * The forecast by a thousand futures: each draws a pace, a time for every block that is left and an
 * attendance, and is walked over the calendar until its work is done. Probabilities are shares of
 * the futures. More work never makes it earlier, more capacity never later.
 */
export function forecastFinish(input: ForecastInput): Forecast {
  const futures = simulateFutures(input);
  const pace = describePace(input.pace, futures.pace, sharesOf(input.blocks));
  if (input.blocks.length === 0) return { ...forecastDone(input), pace };
  const { terms, today, price } = input;
  const costs = futures.costs.slice().sort();
  const finish = sortedFinish(futures);
  const finishedBefore = (day: Day) => shareBelow(finish, daysBetween(input.firstDay, day));
  const charges = forecastCharges(terms, today, finishedBefore);
  const next = nextRenewal(terms, today);
  return {
    isDone: false,
    needed: spreadOf((p) => Math.round(quantileOf(costs, p)) as Minutes),
    finish: spreadOf((p) => {
      const days = quantileOf(finish, p);
      return days === Number.POSITIVE_INFINITY ? null : addDays(input.firstDay, days);
    }),
    inTime: finishedBefore(addDays(safeFinishDay(terms, next), 1)),
    beforeRenewal: finishedBefore(renewalDay(terms, next)),
    charges,
    expectedCost: expectedCost(charges, price),
    pace,
  };
}

function forecastDone({ doneOn, today, terms, price }: ForecastInput): Omit<Forecast, 'pace'> {
  const day = doneOn ?? today;
  const charges = forecastCharges(terms, day, (charge) => (day < charge ? 1 : 0));
  return {
    isDone: true,
    needed: spreadOf(() => 0 as Minutes),
    finish: spreadOf(() => day),
    inTime: day <= safeFinishDay(terms, nextRenewal(terms, day)) ? 1 : 0,
    beforeRenewal: 1,
    charges,
    expectedCost: expectedCost(charges, price),
  };
}

function sortedFinish({ finish }: Futures): Float64Array {
  return new Float64Array(finish)
    .map((day) => (day === never ? Number.POSITIVE_INFINITY : day))
    .sort();
}

function shareBelow(sorted: Float64Array, bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(sorted, middle) < bound) low = middle + 1;
    else high = middle;
  }
  return low / sorted.length;
}

function sharesOf(blocks: readonly OpenBlock[]): KindShares {
  let lectures = 0;
  let all = 0;
  for (const { kind, left } of blocks) {
    all += left;
    if (kind === 'lectures') lectures += left;
  }
  const share = all === 0 ? 0.5 : lectures / all;
  return { lectures: share, homework: 1 - share };
}

function spreadOf<Value>(of: (probability: number) => Value): Spread<Value> {
  return { p10: of(0.1), p50: of(0.5), p80: of(0.8), p90: of(0.9) };
}
