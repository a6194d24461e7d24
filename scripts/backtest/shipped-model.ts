import { forecastTotal, type Task } from '#core/forecast/forecast-total.ts';
import { priorDeviation } from '#core/forecast/pace-prior.ts';

/** The shipped model with a prior of ratio 1: these people's estimates are their own. */
export function forecastRest(done: readonly Task[], rest: readonly number[], key: number) {
  return forecastTotal({ mean: 0, deviation: priorDeviation }, done, rest, key);
}
