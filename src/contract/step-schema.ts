import { z } from 'zod';
import type { Step } from '#core/plan/history.ts';
import { mostSessionsAtOnce } from '#core/plan/log-sessions.ts';
import { curriculumSchema } from './curriculum-schema.ts';
import { documentSchema } from './document-schema.ts';
import { planSchemas } from './plan-schema.ts';
import { preferencesSchema } from './preferences-schema.ts';
import { halfSchema, programmeSchemas } from './programme-schema.ts';
import { claimedUnits, idSchema, instantSchema } from './unit-schema.ts';

const { day, minutes } = claimedUnits;
const { availability, forecast, piece, prior, session, study, subscription } =
  programmeSchemas(claimedUnits);
const { halfDay, pin, why } = planSchemas(claimedUnits);

const accepted = { planId: idSchema, at: instantSchema, today: day };
const parts = z.array(piece);
const skipped = z.array(idSchema);
const extras = z.object({
  frameworkDay: z.boolean(),
  courseEnd: z.boolean(),
  reserve: z.array(halfDay),
  projectDays: claimedUnits.figure,
});

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
      extras,
      skipped,
      doneBefore: z.object({
        weeks: z.array(idSchema),
        minutes: minutes.nullable(),
        speed: claimedUnits.figure.nullable(),
      }),
    }),
  }),
  z.object({ kind: z.literal('close-programme') }),
  z.object({ kind: z.literal('open-programme'), id: idSchema }),
  z.object({ kind: z.literal('delete-programme'), id: idSchema }),
  z.object({ kind: z.literal('record-forecast'), today: day, snapshot: forecast }),
  z.object({ kind: z.literal('accept-plan'), ...accepted }),
  z.object({
    kind: z.literal('revise'),
    ...accepted,
    changes: z.object({
      availability: availability.optional(),
      study: study.optional(),
      subscription: subscription.optional(),
      skipped: skipped.optional(),
      extras: extras.optional(),
      pins: z.array(pin).optional(),
    }),
    why,
  }),
  z.object({
    kind: z.literal('pin'),
    ...accepted,
    pins: z.array(pin),
    from: halfDay.optional(),
  }),
  z.object({
    kind: z.literal('unpin'),
    ...accepted,
    ...halfDay.shape,
    activity: idSchema.optional(),
  }),
  z.object({ kind: z.literal('swap'), ...accepted, a: halfDay, b: halfDay }),
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
  z.object({
    kind: z.literal('log-sessions'),
    today: day,
    sessions: z.array(session).max(mostSessionsAtOnce),
  }),
  z.object({
    kind: z.literal('change-sessions'),
    today: day,
    ids: z.array(idSchema),
    change: z.object({
      days: claimedUnits.figure,
      half: halfSchema.nullable(),
      minutes: minutes.nullable(),
      lostMinutes: minutes.nullable(),
      speed: claimedUnits.figure.nullable(),
      comment: z.object({ text: z.string(), isAdded: z.boolean() }).nullable(),
      pieces: z.union([z.literal('planned'), parts]).nullable(),
    }),
  }),
  z.object({ kind: z.literal('delete-sessions'), ids: z.array(idSchema) }),
  z.object({ kind: z.literal('edit-estimate'), activity: idSchema, minutes: minutes.nullable() }),
  z.object({ kind: z.literal('change-availability'), availability }),
  z.object({ kind: z.literal('change-subscription'), subscription }),
  z.object({ kind: z.literal('change-study'), study }),
  z.object({
    kind: z.literal('change-preferences'),
    changes: preferencesSchema(claimedUnits).partial(),
  }),
  z.object({ kind: z.literal('replace-document'), document: documentSchema }),
]) satisfies z.ZodType<Step>;
