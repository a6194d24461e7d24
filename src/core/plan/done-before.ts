import type { Minutes } from '../units.ts';

/** What a learner had done before the programme was begun. */
export interface DoneBefore {
  /** Ids of course-weeks of which everything that is taught is done. */
  readonly weeks: readonly string[];
  /** The time that all of them took together; null if it is not known. */
  readonly minutes: Minutes | null;
  /** The target speed that they were watched by; null for that of the settings. */
  readonly speed: number | null;
}

export const nothingBefore: DoneBefore = { weeks: [], minutes: null, speed: null };
