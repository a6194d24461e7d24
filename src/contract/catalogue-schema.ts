import { z } from 'zod';
import type { Catalogue } from '#core/curriculum/catalogue.ts';
import { curriculumLimits } from '#core/curriculum/curriculum-limits.ts';

const mostActivities = 20_000;

/** One line of text. What it says is never taken as markup. */
const line = z
  .string()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}*$/u)
  .refine((text) => text.trim() === text);
const hours = z.number().positive().max(curriculumLimits.statedHours).nullable();

const lecture = z
  .strictObject({
    title: line,
    seconds: z.int().min(1).max(curriculumLimits.seconds).nullable(),
    precision: z.enum(['second', 'minute']).nullable(),
    optional: z.boolean().optional(),
  })
  .refine(({ seconds, precision }) => (seconds === null) === (precision === null), {
    path: ['precision'],
  });

const assignment = z.strictObject({ title: line, framework: line.nullable(), graded: z.boolean() });

const week = z.strictObject({
  title: line,
  statedHours: hours,
  lectures: z.array(lecture).max(500),
  readings: z.int().min(0).max(200).nullable(),
  quizzes: z.array(line).max(50),
  assignments: z.array(assignment).max(50),
});

const course = z.strictObject({
  title: line,
  statedHours: hours,
  weeks: z.array(week).min(1).max(60),
});

/** A catalogue file as `Catalogue` describes it, of a size that the planner can carry. */
export const catalogueSchema: z.ZodType<Catalogue> = z
  .strictObject({
    format: z.literal('halfday-catalogue'),
    version: z.literal(1),
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
    title: line,
    edition: line.max(40),
    statedHours: hours,
    sources: z.array(z.string().min(1).max(1000)).max(20),
    courses: z.array(course).min(1).max(60),
  })
  .refine((catalogue) => countActivities(catalogue) <= mostActivities, { path: ['courses'] });

function countActivities({ courses }: Catalogue): number {
  let count = 0;
  for (const { lectures, readings, quizzes, assignments } of courses.flatMap(
    ({ weeks }) => weeks,
  )) {
    count += lectures.length + (readings ?? 0) + quizzes.length + assignments.length;
  }
  return count;
}
