/** The most that the figures of a curriculum may be: more is a mistake, and would break a plan. */
export const curriculumLimits = {
  /** Of a week, a course or the whole. */
  statedHours: 10_000,
  /** Of a lecture: a day. */
  seconds: 86_400,
  /** Of anything else: a hundred hours. */
  minutes: 6_000,
} as const;
