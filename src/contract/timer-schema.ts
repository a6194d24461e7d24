import { z } from 'zod';
import type { HalfDay } from '#core/calendar/half.ts';
import type { Reading } from '#core/timer/reading.ts';
import type { Counting, Ruling, Stretch, Timer, TimerMode } from '#core/timer/timer.ts';
import type { TimerRequest } from './timer.ts';
import { idSchema, keptUnits } from './unit-schema.ts';

const moment = z.number().min(-8.64e15).max(8.64e15);
const span = z.number().min(0).max(8.64e15);
const counting = z.enum(['study', 'lost']) satisfies z.ZodType<Counting>;
const mode = z.enum(['study', 'lost', 'paused', 'stopped']) satisfies z.ZodType<TimerMode>;
const ruling = z.enum(['study', 'lost', 'nothing']) satisfies z.ZodType<Ruling>;

const halfDay = z.object({
  day: keptUnits.day,
  half: z.enum(['morning', 'afternoon']),
}) satisfies z.ZodType<HalfDay>;

const reading = z.object({
  wall: moment,
  steady: span,
  run: idSchema,
}) satisfies z.ZodType<Reading>;

const stretch = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum([...counting.options, 'pause']), from: moment, length: span }),
  z.object({ kind: z.literal('unknown'), from: moment, length: span, ruling: ruling.nullable() }),
]) satisfies z.ZodType<Stretch>;

/** A timer as its file holds it. */
export const timerSchema = z.object({
  id: idSchema,
  at: halfDay,
  mode,
  isAway: z.boolean(),
  stretches: z.array(stretch).max(100_000),
  last: reading,
}) satisfies z.ZodType<Timer>;

/** What a window asks of the timer. */
export const timerRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), id: idSchema, at: halfDay }),
  z.object({ kind: z.literal('set-mode'), mode }),
  z.object({ kind: z.literal('answer'), gap: z.int().min(0), ruling }),
  z.object({ kind: z.literal('discard'), id: idSchema }),
  z.object({ kind: z.literal('restore'), timer: timerSchema }),
]) satisfies z.ZodType<TimerRequest>;
