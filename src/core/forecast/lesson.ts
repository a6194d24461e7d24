import type { Programme } from '../plan/document.ts';
import { limits } from '../plan/limits.ts';
import { lastRecordedDay } from '../record/last-recorded-day.ts';
import { forecastInputOf } from './forecast-programme.ts';
import { learnedPrior } from './learned-prior.ts';
import type { PacePrior } from './pace-prior.ts';

/** What a programme taught about its learner's pace. */
export interface Lesson {
  /** For the next programme. */
  readonly prior: PacePrior;
  /** Actual time as a multiple of the estimate, and where eight in ten of its like lie. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** How many finished blocks of work it rests on; at least one. */
  readonly observations: number;
}

/** Standard deviations from the middle to the 90th percentile of a normal distribution. */
const toTenth = 1.2816;

/** What `programme` has taught so far; null if not one block of it is finished and logged. */
export function lessonOf(programme: Programme): Lesson | null {
  const { pace } = forecastInputOf(programme, lastRecordedDay(programme));
  const observations = pace.observations.lectures + pace.observations.homework;
  if (observations === 0) return null;
  const { mean, deviation } = learnedPrior(pace);
  const { least, most } = limits.prior;
  const prior = { mean: Math.min(most, Math.max(least, mean)), deviation };
  const ratioAt = (deviations: number) => Math.exp(prior.mean + deviations * prior.deviation);
  return {
    prior,
    ratio: ratioAt(0),
    low: ratioAt(-toTenth),
    high: ratioAt(toTenth),
    observations,
  };
}
