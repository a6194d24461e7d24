import type { Programme } from '../plan/document.ts';
import { limits } from '../plan/limits.ts';
import { lastRecordedDay } from '../record/last-recorded-day.ts';
import { describePace } from './describe-pace.ts';
import { drawPace } from './draw-pace.ts';
import { forecastInputOf } from './forecast-programme.ts';
import { learnPace } from './learn-pace.ts';
import { learnedPrior } from './learned-prior.ts';
import type { PacePrior } from './pace-prior.ts';
import { keyOf } from './random.ts';
import { futureCount } from './simulate-futures.ts';

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

const evenly = { lectures: 0.5, homework: 0.5 };

/** What `programme` has taught so far; null if not one block of it is finished and logged. */
export function lessonOf(programme: Programme): Lesson | null {
  const { pace } = forecastInputOf(programme, lastRecordedDay(programme));
  const observations = pace.observations.lectures + pace.observations.homework;
  if (observations === 0) return null;
  const { mean, deviation } = learnedPrior(pace);
  const { least, most } = limits.prior;
  const prior = { mean: Math.min(most, Math.max(least, mean)), deviation };
  const { ratio, low, high } = describePrior(prior, pace.centre);
  return { prior, ratio, low, high, observations };
}

/** The pace that a programme begins with by this prior, as its own forecast will say it. */
function describePrior(prior: PacePrior, centre: number) {
  const posterior = learnPace(prior, [], centre);
  const key = keyOf('lesson');
  return describePace(posterior, drawPace(posterior, futureCount, key), evenly);
}
