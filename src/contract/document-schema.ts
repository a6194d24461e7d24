import { z } from 'zod';
import type { AcceptedPlan, PlanDocument, Programme } from '#core/plan/document.ts';
import type { Block } from '#core/planner/month-plan.ts';
import { curriculumSchema } from './curriculum-schema.ts';
import { planSchemas } from './plan-schema.ts';
import { preferencesSchema } from './preferences-schema.ts';
import { halfSchema, programmeSchemas } from './programme-schema.ts';
import { idSchema, instantSchema, keptUnits } from './unit-schema.ts';

const { day, minutes, clockTime } = keptUnits;
const { availability, forecast, piece, prior, session, study, subscription } =
  programmeSchemas(keptUnits);
const { halfDay, pin, why } = planSchemas(keptUnits);

const blockSchema = z.object({
  day,
  half: halfSchema,
  start: clockTime,
  capacity: minutes,
  pieces: z.array(piece),
}) satisfies z.ZodType<Block>;

const acceptedPlanSchema = z.object({
  id: idSchema,
  acceptedAt: instantSchema,
  acceptedOn: day,
  minutes,
  blocks: z.array(blockSchema),
  why,
}) satisfies z.ZodType<AcceptedPlan>;

const programmeSchema = z.object({
  id: idSchema,
  curriculum: curriculumSchema,
  subscription,
  availability,
  study,
  estimates: z.record(idSchema, minutes),
  skipped: z.array(idSchema),
  pins: z.array(pin),
  reserve: z.array(halfDay),
  projectDays: keptUnits.figure,
  plans: z.tuple([acceptedPlanSchema], acceptedPlanSchema),
  ticks: z.array(z.object({ id: idSchema, day, half: halfSchema, parts: z.array(piece) })),
  sessions: z.array(session),
  misses: z.array(z.object({ day, half: halfSchema })),
  prior: prior.nullable(),
  forecasts: z.array(forecast),
}) satisfies z.ZodType<Programme>;

/** The document as the data file holds it. */
export const documentSchema = z.object({
  programme: programmeSchema.nullable(),
  shelf: z.array(programmeSchema),
  preferences: preferencesSchema(keptUnits),
}) satisfies z.ZodType<PlanDocument>;
