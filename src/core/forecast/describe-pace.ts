import type { WorkKind } from '../curriculum/curriculum.ts';
import { at } from './cholesky.ts';
import type { PaceDraws } from './draw-pace.ts';
import type { KindPace, PaceForecast } from './forecast.ts';
import type { PacePosterior } from './learn-pace.ts';
import { coefficientCount, kindDeviation } from './pace-model.ts';
import { decomposePrecision, priorPrecisions, varianceOf } from './pace-precision.ts';
import { quantileOf } from './quantile.ts';

/** How much of the work to be described is of each kind; the shares sum to 1. */
export type KindShares = Readonly<Record<WorkKind, number>>;

/** The pace in plain figures: of both kinds of work together, by their `shares`, and of each. */
export function describePace(
  posterior: PacePosterior,
  draws: PaceDraws,
  shares: KindShares,
): PaceForecast {
  const { lectures, homework } = posterior.observations;
  const of = (each: KindShares): Omit<KindPace, 'observations'> => paceOf(posterior, draws, each);
  return {
    ...of(shares),
    observations: lectures + homework,
    ownShare: ownShareOf(posterior, shares),
    lectures: { ...of({ lectures: 1, homework: 0 }), observations: lectures },
    homework: { ...of({ lectures: 0, homework: 1 }), observations: homework },
  };
}

function paceOf({ mean }: PacePosterior, { level }: PaceDraws, shares: KindShares) {
  const both = (a: number, b: number) =>
    shares.lectures * Math.exp(a) + shares.homework * Math.exp(b);
  const sorted = level.lectures.map((a, n) => both(a, at(level.homework, n))).sort();
  const common = at(mean, 0);
  return {
    ratio: both(common + at(mean, 1), common + at(mean, 2)),
    low: quantileOf(sorted, 0.1),
    high: quantileOf(sorted, 0.9),
  };
}

/** How much smaller the variance of the pace has become by the learner's own blocks, 0 to 1. */
function ownShareOf(posterior: PacePosterior, { lectures, homework }: KindShares): number {
  const { prior, information, squares, freedom } = posterior;
  const lower = new Float64Array(coefficientCount ** 2);
  decomposePrecision(information, squares / freedom, priorPrecisions(prior.deviation ** -2), lower);
  const before = prior.deviation ** 2 + (lectures ** 2 + homework ** 2) * kindDeviation ** 2;
  return Math.max(0, 1 - varianceOf([1, lectures, homework, 0], lower) / before);
}
