import type { WorkKind } from '../curriculum/curriculum.ts';
import { at, solveLower, solveUpper } from './cholesky.ts';
import {
  coefficientCount as count,
  designRow,
  dispersionFreedom,
  type FinishedBlock,
  mostResidual,
  priorDispersion,
  priorFreedom,
  slopeMean,
} from './pace-model.ts';
import {
  decomposePrecision,
  priorPrecisions,
  sumOfProducts,
  varianceOf,
} from './pace-precision.ts';
import type { PacePrior } from './pace-prior.ts';

/** What the finished blocks say about the four coefficients and the dispersion of a block. */
export interface PacePosterior {
  readonly prior: PacePrior;
  /** Expected coefficients, in the order of `designRow`. */
  readonly mean: Float64Array;
  /** Sum of the products of all design rows; divided by the dispersion, what was learned. */
  readonly information: Float64Array;
  /** Sum of squares about the expectations, the prior's included, and its degrees of freedom. */
  readonly squares: number;
  readonly freedom: number;
  /** Expected squared distance of the common pace from its prior, in deviations of the prior. */
  readonly surprise: number;
  readonly observations: Readonly<Record<WorkKind, number>>;
  /** The block size at which the slope changes nothing. */
  readonly centre: number;
}

const mostRounds = 60;
const enough = 1e-10;
/** No step of a coefficient is longer, so that a first guess far off does no harm. */
const longestStep = 0.5;

/**
 * The posterior of the pace after `blocks`, `centre` being the block size at which the slope is
 * nil. A quasi-likelihood with a variance proportional to the squared mean (R. Wedderburn, 1974):
 * it needs no logarithm of an actual, so that one of zero is a figure like any other. Coefficients
 * by Fisher scoring, dispersion and the heavy tail of the prior by mean-field variational Bayes.
 * Without a block it is the prior.
 */
export function learnPace(
  prior: PacePrior,
  blocks: readonly FinishedBlock[],
  centre: number,
): PacePosterior {
  const seen = blocks.filter(({ estimate, actual }) => estimate > 0 && actual >= 0);
  const rows = seen.map(({ kind, estimate }) => designRow(kind, Math.log(estimate / centre)));
  const ratios = seen.map(({ actual, estimate }) => actual / estimate);
  const information = sumOfProducts(rows);
  const freedom = dispersionFreedom + rows.length;
  const start = [prior.mean, 0, 0, slopeMean];
  const mean = Float64Array.from(start);
  const lower = new Float64Array(count * count);
  let squares = freedom * priorDispersion;
  let surprise = 1;
  for (let round = 0; round < mostRounds; round += 1) {
    const dispersion = squares / freedom;
    const precisions = priorPrecisions(prior.deviation ** -2 / tailOf(surprise));
    decomposePrecision(information, dispersion, precisions, lower);
    const step = Float64Array.from(start, (from, j) => (from - at(mean, j)) * at(precisions, j));
    squares = dispersionFreedom * priorDispersion;
    rows.forEach((row, n) => {
      const residual = residualOf(at(ratios, n), row, mean);
      squares += residual ** 2 + varianceOf(row, lower);
      for (let j = 0; j < count; j += 1) {
        step[j] = at(step, j) + (residual * at(row, j)) / dispersion;
      }
    });
    solveLower(lower, step);
    solveUpper(lower, step);
    const length = Math.max(...step.map(Math.abs));
    const scale = length > longestStep ? longestStep / length : 1;
    for (let j = 0; j < count; j += 1) mean[j] = at(mean, j) + scale * at(step, j);
    const distance = (at(mean, 0) - prior.mean) ** 2 + varianceOf([1, 0, 0, 0], lower);
    surprise = distance / prior.deviation ** 2;
    if (length < enough) break;
  }
  const lectures = seen.filter(({ kind }) => kind === 'lectures').length;
  const observations = { lectures, homework: seen.length - lectures };
  return { prior, mean, information, squares, freedom, surprise, observations, centre };
}

/** How far `ratio` lies off what the coefficients expect, as a share of that. */
function residualOf(ratio: number, row: readonly number[], mean: Float64Array): number {
  let expected = 0;
  for (let j = 0; j < count; j += 1) expected += at(row, j) * at(mean, j);
  return Math.min(mostResidual, ratio * Math.exp(-expected) - 1);
}

/** How much wider than typical the prior is taken to be after so much surprise: 1 after none. */
function tailOf(surprise: number): number {
  return (priorFreedom + surprise) / (priorFreedom + 1);
}
