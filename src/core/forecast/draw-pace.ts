import type { WorkKind } from '../curriculum/curriculum.ts';
import { at, solveUpper } from './cholesky.ts';
import type { PacePosterior } from './learn-pace.ts';
import { coefficientCount as count, driftShare, priorFreedom } from './pace-model.ts';
import { decomposePrecision, priorPrecisions } from './pace-precision.ts';
import { chiSquareAt, normalPair } from './random.ts';
import { streams } from './streams.ts';

/** The pace in each of many futures, every array by future. */
export interface PaceDraws {
  /** Logarithm of the ratio of actual to estimate of a block of the centre's size. */
  readonly level: Readonly<Record<WorkKind, Float64Array>>;
  /** What the logarithm of a block's estimate adds to that of its ratio; within (-1, 0]. */
  readonly slope: Float64Array;
  /** Mean and standard deviation of the logarithm of a block around its expectation. */
  readonly shift: Float64Array;
  readonly noise: Float64Array;
  readonly centre: number;
}

/** A larger estimate never makes for less time. */
const steepestSlope = -0.9;

/**
 * Draws the pace of `futures` futures from its posterior: dispersion and tail first, the
 * coefficients given these, and by how much the pace will drift from what it was so far. The
 * dispersion becomes log-normal noise of mean one.
 */
export function drawPace(posterior: PacePosterior, futures: number, key: number): PaceDraws {
  const { prior, mean, information, squares, freedom, surprise, centre } = posterior;
  const array = () => new Float64Array(futures);
  const level = { lectures: array(), homework: array() };
  const [slope, shift, noise] = [array(), array(), array()];
  const lower = new Float64Array(count * count);
  const z = new Float64Array(count);
  const pair = new Float64Array(2);
  for (let n = 0; n < futures; n += 1) {
    const dispersion = squares / chiSquareAt(freedom, key, streams.dispersion, n);
    const tail = (priorFreedom + surprise) / chiSquareAt(priorFreedom + 1, key, streams.tail, n);
    const precisions = priorPrecisions(prior.deviation ** -2 / tail);
    decomposePrecision(information, dispersion, precisions, lower);
    normalPair(key, streams.drift, n, pair);
    const drift = driftShare * Math.sqrt(dispersion) * at(pair, 0);
    for (let j = 0; j < count; j += 1) {
      if (j % 2 === 0) normalPair(key, streams.coefficients + j, n, pair);
      z[j] = at(pair, j % 2);
    }
    solveUpper(lower, z);
    const common = at(mean, 0) + at(z, 0) + drift;
    level.lectures[n] = common + at(mean, 1) + at(z, 1);
    level.homework[n] = common + at(mean, 2) + at(z, 2);
    slope[n] = Math.max(steepestSlope, Math.min(0, at(mean, 3) + at(z, 3)));
    const variance = Math.log(1 + dispersion);
    shift[n] = -variance / 2;
    noise[n] = Math.sqrt(variance);
  }
  return { level, slope, shift, noise, centre };
}
