import type { Background } from '../plan/document.ts';

/** The logarithm of the pace as a normal distribution. */
export interface PacePosterior {
  readonly mean: number;
  readonly variance: number;
  readonly observations: number;
}

/** Spread of the pace between learners: one needed 105 h of 75 stated, others 5 to 21 days. */
export const priorDeviation = 0.4;
/** Spread of one block of work around the learner's own pace. */
export const blockDeviation = 0.4;

/** The ratio that learners of each background are expected to need, before anything is logged. */
export const priorRatio: Readonly<Record<Background, number>> = {
  new: 1.4,
  some: 1.15,
  strong: 0.95,
};

/**
 * The posterior of a normal mean with known spread: `v = 1/(1/t0^2 + n/s^2)`,
 * `m = v (m0/t0^2 + sum(y)/s^2)`, with `y = ln(actual / estimate)` of each finished block. With no
 * observation it is the prior.
 */
export function learnPace(
  background: Background,
  ratios: readonly { readonly estimate: number; readonly actual: number }[],
): PacePosterior {
  const priorWeight = 1 / priorDeviation ** 2;
  const blockWeight = 1 / blockDeviation ** 2;
  const usable = ratios.filter(({ estimate, actual }) => estimate > 0 && actual > 0);
  const variance = 1 / (priorWeight + usable.length * blockWeight);
  const sum = usable.reduce(
    (total, { estimate, actual }) => total + Math.log(actual / estimate),
    0,
  );
  const prior = Math.log(priorRatio[background]);
  return {
    mean: variance * (prior * priorWeight + sum * blockWeight),
    variance,
    observations: usable.length,
  };
}
