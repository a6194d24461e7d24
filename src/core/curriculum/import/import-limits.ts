import { curriculumLimits } from '../curriculum-limits.ts';

/** The most that an import may hold: what a plan can carry, and a person would write. */
export const importLimits = {
  ...curriculumLimits,
  /** Of a text, in UTF-16 units. */
  characters: 2_000_000,
  /** Of a text, or rows of a table, blank ones not counted. */
  lines: 50_000,
  title: 300,
  id: 200,
  edition: 100,
  framework: 100,
  courses: 60,
  weeksOfCourse: 60,
  activitiesOfWeek: 500,
  activities: 20_000,
} as const;
