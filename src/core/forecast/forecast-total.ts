import { costFutures } from './cost-futures.ts';
import { drawPace } from './draw-pace.ts';
import { learnPace } from './learn-pace.ts';
import { centreOf } from './pace-model.ts';
import type { PacePrior } from './pace-prior.ts';
import { quantileOf } from './quantile.ts';
import { futureCount } from './simulate-futures.ts';

/** A task of any list of tasks, in any unit of time. */
export interface Task {
  readonly estimate: number;
  readonly actual: number;
}

/**
 * What tasks of the estimates `rest` will take in all, by the same model as that of a programme but
 * without a calendar, after those that are `done`.
 */
export function forecastTotal(
  prior: PacePrior,
  done: readonly Task[],
  rest: readonly number[],
  key: number,
): { readonly p10: number; readonly p50: number; readonly p90: number } {
  const kind = 'homework';
  const centre = centreOf([...done.map(({ estimate }) => estimate), ...rest]);
  const blocks = done.map((task) => ({ ...task, kind }) as const);
  const draws = drawPace(learnPace(prior, blocks, centre), futureCount, key);
  const open = rest.map((whole, place) => ({ place, kind, left: whole, whole }) as const);
  const costs = costFutures(open, draws, key).sort();
  return { p10: quantileOf(costs, 0.1), p50: quantileOf(costs, 0.5), p90: quantileOf(costs, 0.9) };
}
