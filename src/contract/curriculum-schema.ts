import { z } from 'zod';
import type { Activity, Curriculum } from '#core/curriculum/curriculum.ts';
import { curriculumLimits } from '#core/curriculum/curriculum-limits.ts';
import { idSchema, keptUnits, secondsSchema } from './unit-schema.ts';

const title = z.string().max(500);
const statedHours = z.number().min(0).max(curriculumLimits.statedHours).nullable();

const minutes = keptUnits.minutes.optional();
const optional = z.boolean().optional();

const activitySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('lecture'),
    id: idSchema,
    title,
    seconds: secondsSchema.nullable(),
    precision: z.enum(['second', 'minute']).nullable(),
    optional: z.boolean(),
  }),
  z.object({ kind: z.literal('reading'), id: idSchema, title, minutes, optional }),
  z.object({ kind: z.literal('quiz'), id: idSchema, title, minutes, optional }),
  z.object({
    kind: z.literal('assignment'),
    id: idSchema,
    title,
    framework: z.string().max(100).nullable(),
    graded: z.boolean(),
    minutes,
  }),
  z.object({
    kind: z.literal('extra'),
    id: idSchema,
    extra: z.enum(['framework-day', 'course-end']),
    minutes: keptUnits.minutes,
  }),
]) satisfies z.ZodType<Activity>;

const weekSchema = z.object({
  id: idSchema,
  number: z.int().positive(),
  title,
  statedHours,
  activities: z.array(activitySchema),
});

const courseSchema = z.object({
  id: idSchema,
  number: z.int().positive(),
  title,
  statedHours,
  weeks: z.array(weekSchema),
});

/** A curriculum as it travels and as it is kept. That its ids differ is for core to say. */
export const curriculumSchema = z.object({
  id: idSchema,
  title,
  edition: z.string().max(100),
  statedHours,
  courses: z.array(courseSchema),
}) satisfies z.ZodType<Curriculum>;
