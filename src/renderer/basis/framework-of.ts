import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { frameworkAssignment, frameworkWeek } from '#core/curriculum/extras.ts';
import { capitalizeFramework } from '#core/curriculum/framework-name.ts';

/** What a day with a framework is for, and the numbers of the course and week that it comes before. */
export interface FrameworkDay {
  /** With its usual capitals: `TensorFlow 2`. */
  readonly name: string;
  readonly course: number;
  readonly week: number;
}

/** The first framework that a graded assignment is done in; null if none is. */
export function frameworkOf(curriculum: Curriculum): FrameworkDay | null {
  const week = frameworkWeek(curriculum);
  const course = curriculum.courses.find(({ weeks }) => weeks.some(({ id }) => id === week?.id));
  if (!week || !course) return null;
  const written = frameworkAssignment(week)?.framework ?? null;
  if (written === null) return null;
  return { name: capitalizeFramework(written), course: course.number, week: week.number };
}
