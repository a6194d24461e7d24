/** What the learner brings; it shifts the prior of the pace. */
export type Background = 'new' | 'some' | 'strong';

/** What is expected of a pace before its first block: where it lies and how far off it may be. */
export interface PacePrior {
  /** Logarithm of the expected ratio of actual to estimate. */
  readonly mean: number;
  /** How far, on that scale, the pace of another learner typically lies from it. */
  readonly deviation: number;
}

/** The ratio that learners of each background are expected to need, before anything is logged. */
export const priorRatio: Readonly<Record<Background, number>> = {
  new: 1.4,
  some: 1.15,
  strong: 0.95,
};

/**
 * The core of the spread between learners. The tails are heavier than those of a normal
 * distribution (`priorFreedom`), so that whoever differs much is soon believed.
 */
export const priorDeviation = 0.2;

/** The prior of a learner about whom nothing but the background is known. */
export function pacePrior(background: Background): PacePrior {
  return { mean: Math.log(priorRatio[background]), deviation: priorDeviation };
}
