import { z } from 'zod';
import type { Step } from '#core/plan/history.ts';
import { curriculumSchema } from './curriculum-schema.ts';
import { halfSchema, programmeSchemas, themeSchema } from './programme-schema.ts';
import { claimedUnits, idSchema, instantSchema } from './unit-schema.ts';

const { day, minutes } = claimedUnits;
const { availability, forecast, piece, prior, session, study, subscription } =
  programmeSchemas(claimedUnits);

const accepted = { planId: idSchema, at: instantSchema, today: day };
const parts = z.array(piece);

/** Everything that a window may submit; what a step has beyond its own fields is dropped. */
export const stepSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('undo') }),
  z.object({ kind: z.literal('redo') }),
  z.object({
    kind: z.literal('start-programme'),
    id: idSchema,
    ...accepted,
    setup: z.object({
      curriculum: curriculumSchema,
      subscription,
      availability,
      study,
      prior: prior.nullable(),
    }),
  }),
  z.object({ kind: z.literal('close-programme') }),
  z.object({ kind: z.literal('open-programme'), id: idSchema }),
  z.object({ kind: z.literal('delete-programme'), id: idSchema }),
  z.object({ kind: z.literal('record-forecast'), today: day, snapshot: forecast }),
  z.object({ kind: z.literal('accept-plan'), ...accepted }),
  z.object({
    kind: z.literal('tick'),
    id: idSchema,
    today: day,
    day,
    half: halfSchema,
    parts,
    session: session.optional(),
  }),
  z.object({
    kind: z.literal('untick'),
    at: z.object({ day, half: halfSchema }).optional(),
    parts,
  }),
  z.object({ kind: z.literal('miss'), today: day, day, half: halfSchema }),
  z.object({
    kind: z.literal('miss-all'),
    today: day,
    halfDays: z.array(z.object({ day, half: halfSchema })),
  }),
  z.object({ kind: z.literal('log-session'), today: day, session }),
  z.object({ kind: z.literal('edit-session'), today: day, session }),
  z.object({ kind: z.literal('delete-session'), id: idSchema }),
  z.object({ kind: z.literal('edit-estimate'), activity: idSchema, minutes: minutes.nullable() }),
  z.object({ kind: z.literal('change-availability'), availability }),
  z.object({ kind: z.literal('change-subscription'), subscription }),
  z.object({ kind: z.literal('change-study'), study }),
  z.object({ kind: z.literal('change-theme'), theme: themeSchema }),
]) satisfies z.ZodType<Step>;
