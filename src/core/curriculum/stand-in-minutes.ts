/** Minutes at 1x that stand in for what no source gives, each with its reason. */
export const standInMinutes = {
  /** The median of the 164 known lengths of the 2021 edition, interviews left out. */
  lecture: 8.1,
  /** A page or two, and the time to follow a link. */
  reading: 10,
  /** About ten questions, and the time to look two of them up. */
  quiz: 30,
  /** About half-way between what stated hours leave for one: about 107 (2018) and 207 minutes (2021). */
  assignment: 150,
  /** An ungraded one is a warm-up or a demonstration, with few cells to fill in. */
  ungradedAssignment: 45,
  /** A day: two half-days of three hours. */
  frameworkDay: 360,
  /** What the learner whom the program comes from would set aside. */
  courseEnd: 60,
} as const;

/**
 * Stated hours that leave less than this for each graded assignment cannot be right about the
 * lectures as they are known: the stand-ins are used then.
 */
export const leastDerivedMinutes = 30;
