import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { frameworkWeek } from '#core/curriculum/extras.ts';

/** What a day with a framework is for, and the numbers of the course and week that it comes before. */
export interface FrameworkDay {
  /** As the curriculum writes it: `tensorflow 2`. */
  readonly name: string;
  readonly course: number;
  readonly week: number;
}

/** The first framework that a graded assignment is done in; null if none is. */
export function frameworkOf(curriculum: Curriculum): FrameworkDay | null {
  const week = frameworkWeek(curriculum);
  const course = curriculum.courses.find(({ weeks }) => weeks.some(({ id }) => id === week?.id));
  if (!week || !course) return null;
  const inFramework = week.activities.find((activity) =>
    frameworkWeek({
      ...curriculum,
      courses: [{ ...course, weeks: [{ ...week, activities: [activity] }] }],
    }),
  );
  if (inFramework?.kind !== 'assignment' || inFramework.framework === null) return null;
  return { name: inFramework.framework, course: course.number, week: week.number };
}
