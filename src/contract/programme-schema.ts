import { z } from 'zod';
import type { SpeedPlan } from '#core/curriculum/speed-plan.ts';
import type { PacePrior } from '#core/forecast/pace-prior.ts';
import type { ForecastSnapshot } from '#core/forecast/snapshot.ts';
import type { Session, StudySettings, Subscription } from '#core/plan/document.ts';
import type { Availability } from '#core/planner/availability.ts';
import type { Piece } from '#core/planner/month-plan.ts';
import { idSchema, type UnitSchemas } from './unit-schema.ts';

export const halfSchema = z.enum(['morning', 'afternoon']);

/** What the commands and the document have in common, with the values looked at as `units` say. */
export function programmeSchemas(units: UnitSchemas) {
  const piece = z.object({
    activity: idSchema,
    minutes: units.minutes,
    of: units.minutes,
  }) satisfies z.ZodType<Piece>;

  const session = z.object({
    id: idSchema,
    day: units.day,
    half: halfSchema,
    minutes: units.minutes,
    lostMinutes: units.minutes,
    speed: units.figure.nullable(),
    videoMinutes: units.minutes.nullable(),
    pieces: z.array(piece),
    comment: z.string(),
  }) satisfies z.ZodType<Session>;

  const subscription = z.object({
    startDay: units.day,
    trialDays: z.union([z.literal(0), z.literal(7)]),
    safeDays: units.figure,
    price: z.object({ amount: units.cents, currency: z.string() }),
    period: z.enum(['month', 'week', 'year', 'once']),
    deadline: units.day.nullable(),
  }) satisfies z.ZodType<Subscription>;

  const speeds = z.object({
    target: units.figure,
    ramp: z.object({ from: units.figure, step: units.figure, lectures: units.figure }).nullable(),
    weeks: z.record(idSchema, units.figure),
    hard: z.array(idSchema),
    fallback: units.figure,
  }) satisfies z.ZodType<SpeedPlan>;

  const study = z.object({
    speeds,
    pauseRatio: units.figure,
    background: z.enum(['new', 'some', 'strong']),
    lectureLead: units.figure,
    overrun: units.minutes,
  }) satisfies z.ZodType<StudySettings>;

  const halfDay = z.object({ start: units.clockTime, capacity: units.minutes });
  const day = z.object({ morning: halfDay, afternoon: halfDay });
  const availability = z.object({
    weekly: z.object({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }),
    exceptions: z.record(z.string(), day),
  }) satisfies z.ZodType<Availability>;

  const prior = z.object({
    mean: units.figure,
    deviation: units.figure,
  }) satisfies z.ZodType<PacePrior>;

  const forecast = z.object({
    day: units.day,
    p10: units.day.nullable(),
    p50: units.day.nullable(),
    p90: units.day.nullable(),
    safe: units.day,
    inTime: units.figure,
    left: units.minutes,
    needed: units.minutes,
    expectedCost: units.cents,
  }) satisfies z.ZodType<ForecastSnapshot>;

  return { forecast, piece, prior, session, subscription, study, availability };
}
