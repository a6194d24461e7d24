import type { Cents, Day, Minutes } from '../units.ts';

/** What is expected of a pace: actual time as a multiple of the estimate. */
export interface KindPace {
  /** The middle of what the pace may be; 1.15 means 15 % longer than estimated. */
  readonly ratio: number;
  /** Eight in ten learners with this record have a pace between these two. */
  readonly low: number;
  readonly high: number;
  /** How many finished blocks of work it was learned from. */
  readonly observations: number;
}

/** The pace of what is left, and that of each kind of work; the one lets the other learn. */
export interface PaceForecast extends KindPace {
  readonly lectures: KindPace;
  readonly homework: KindPace;
  /** The part of the figure that is the learner's own, 0 to 1; the rest is other learners'. */
  readonly ownShare: number;
}

/** A figure with its uncertainty: it is below `p10` in one of ten futures, below `p90` in nine. */
export interface Spread<Value> {
  readonly p10: Value;
  readonly p50: Value;
  readonly p80: Value;
  readonly p90: Value;
}

/** The probability that the charge of `day` falls due before the end. */
export interface ChargeForecast {
  readonly day: Day;
  readonly probability: number;
}

/** What is to be expected of the rest of a programme. Probabilities lie in [0, 1]. */
export interface Forecast {
  readonly isDone: boolean;
  /** Time still needed by the clock, lost time not counted. */
  readonly needed: Spread<Minutes>;
  /** Finish days, never decreasing; null where no end is in sight. */
  readonly finish: Spread<Day | null>;
  /** Probability of finishing by the safe finish day before the next renewal. */
  readonly inTime: number;
  /** Probability of finishing before the next renewal. */
  readonly beforeRenewal: number;
  /** Every charge that may still come or has come, in order, as far as the odds are not nil. */
  readonly charges: readonly ChargeForecast[];
  readonly expectedCost: Cents;
  readonly pace: PaceForecast;
}
