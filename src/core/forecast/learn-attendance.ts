/** Six days that count as seen before the first: one missed, most nearly whole, one longer. */
const pseudoDays: readonly number[] = [0, 0.7, 0.85, 0.95, 1, 1.1];

/** A day of twice what was planned or more says no more than twice. */
const mostAttendance = 2;

/** Days further back than this say little of the days to come. */
const mostDays = 60;

/** How much of a planned study day is really studied: the days from which those to come are drawn. */
export interface Attendance {
  /** Ratios of time studied to time planned, 0 to 2; the first six stand for other learners. */
  readonly days: readonly number[];
  /** How many of them are the learner's own. */
  readonly observations: number;
  /** Past study days without a word: missed in some futures, as the known ones in the others. */
  readonly silent: number;
}

/**
 * The attendance over `ratios` of time studied to time planned, oldest first, and `silent` days of
 * which nothing is known.
 */
export function learnAttendance(ratios: readonly number[], silent = 0): Attendance {
  const own = ratios.slice(-mostDays).map((ratio) => Math.min(ratio, mostAttendance));
  return {
    days: [...pseudoDays, ...own],
    observations: own.length,
    silent: Math.min(silent, mostDays),
  };
}
