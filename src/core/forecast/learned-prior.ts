import { at } from './cholesky.ts';
import type { PacePosterior } from './learn-pace.ts';
import { coefficientCount } from './pace-model.ts';
import { decomposePrecision, priorPrecisions, varianceOf } from './pace-precision.ts';
import { type PacePrior, priorDeviation } from './pace-prior.ts';

/** How far a learner's pace in one programme lies from that in another. */
const betweenProgrammes = 0.1;

/**
 * What a programme has taught about the learner, as the prior of the next one: its common pace, and
 * how far the next may lie off it. Never less sure than without; with nothing learned, its own prior.
 */
export function learnedPrior(posterior: PacePosterior): PacePrior {
  const { prior, mean, information, squares, freedom } = posterior;
  const lower = new Float64Array(coefficientCount ** 2);
  decomposePrecision(information, squares / freedom, priorPrecisions(prior.deviation ** -2), lower);
  const deviation = Math.hypot(Math.sqrt(varianceOf([1, 0, 0, 0], lower)), betweenProgrammes);
  return { mean: at(mean, 0), deviation: Math.min(priorDeviation, deviation) };
}
