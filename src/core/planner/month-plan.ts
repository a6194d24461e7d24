import type { HalfDay } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import type { ClockTime, Day, Minutes } from '../units.ts';

/** Some minutes of an activity's estimate. */
export interface Piece {
  readonly activity: ActivityId;
  readonly minutes: Minutes;
}

/** What is planned for one half-day: at least one piece, in order, within the capacity. */
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
