import type { HalfDay } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import type { ClockTime, Day, Minutes } from '../units.ts';

/**
 * A part of an activity: `minutes` of an estimate that was `of` minutes when the piece was cut. As a
 * fraction it stays true when the estimate is edited later.
 */
export interface Piece {
  readonly activity: ActivityId;
  readonly minutes: Minutes;
  readonly of: Minutes;
}

/**
 * What is planned for one half-day: at least one piece, in order, together about as long as the
 * capacity: a plan may run over it by a few minutes, or leave some empty.
 */
export interface Block extends HalfDay {
  readonly start: ClockTime;
  readonly capacity: Minutes;
  readonly pieces: readonly Piece[];
}

/** Blocks in order of time; `unplaced` is the work for which no half-day was left. */
export interface MonthPlan {
  readonly blocks: readonly Block[];
  readonly unplaced: readonly Piece[];
  /** The day of the last block; null if nothing was to be planned or not all of it fitted. */
  readonly finish: Day | null;
}
