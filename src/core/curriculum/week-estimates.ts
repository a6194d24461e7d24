import { type Minutes, sumMinutes } from '../units.ts';
import { type Course, type CourseWeek, type Curriculum, workKindOf } from './curriculum.ts';
import type { Estimates } from './estimate.ts';

/** What a week of a course takes; `weekIndex` counts weeks over all courses. */
export interface WeekEstimate {
  readonly course: Course;
  readonly week: CourseWeek;
  readonly weekIndex: number;
  /** Lectures, readings and the quiz. */
  readonly lectures: Minutes;
  /** Assignments, ungraded ones included. */
  readonly homework: Minutes;
}

/** Every week once, in order, with the sums of its activities' estimates. */
export function weekEstimates(
  curriculum: Curriculum,
  estimates: Estimates,
): readonly WeekEstimate[] {
  const weeks = curriculum.courses.flatMap((course) =>
    course.weeks.map((week) => ({ course, week })),
  );
  return weeks.map(({ course, week }, weekIndex) => {
    const sumOf = (kind: 'lectures' | 'homework'): Minutes =>
      sumMinutes(
        week.activities
          .filter((activity) => workKindOf(activity) === kind)
          .map(({ id }) => estimates.get(id)?.minutes ?? (0 as Minutes)),
      );
    return { course, week, weekIndex, lectures: sumOf('lectures'), homework: sumOf('homework') };
  });
}
