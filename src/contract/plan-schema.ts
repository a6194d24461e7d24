import { z } from 'zod';
import type { HalfDay } from '#core/calendar/half.ts';
import type { PlanReason, PlanStep } from '#core/plan/plan-reason.ts';
import type { Pin } from '#core/planner/pin.ts';
import { halfSchema } from './programme-schema.ts';
import { idSchema, type UnitSchemas } from './unit-schema.ts';

/** What a learner chose for a plan and why, in commands and in the document. */
export function planSchemas({ day, minutes, figure }: UnitSchemas) {
  const halfDay = z.object({ day, half: halfSchema }) satisfies z.ZodType<HalfDay>;

  const pin = z.object({
    activity: idSchema,
    day,
    half: halfSchema,
    minutes: minutes.optional(),
  }) satisfies z.ZodType<Pin>;

  const steps = [
    z.object({ kind: z.literal('use-reserve'), halfDays: figure }),
    z.object({ kind: z.literal('spread'), days: figure, minutes }),
    z.object({ kind: z.literal('skip'), count: figure, minutes }),
    z.object({ kind: z.literal('faster'), from: figure, to: figure }),
    z.object({ kind: z.literal('add-day'), day, minutes }),
    z.object({ kind: z.literal('more-time'), minutes }),
  ] as const;
  const step = z.discriminatedUnion('kind', steps) satisfies z.ZodType<PlanStep>;

  const why = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('start') }),
    z.object({ kind: z.literal('replan') }),
    z.object({ kind: z.literal('settings') }),
    z.object({ kind: z.literal('push'), days: figure }),
    ...steps,
    z.object({ kind: z.literal('fit'), before: figure, after: figure, steps: z.array(step) }),
    z.object({ kind: z.literal('move'), from: halfDay.nullable(), to: halfDay.nullable() }),
    z.object({ kind: z.literal('hours'), from: day, to: day, before: minutes, after: minutes }),
    z.object({ kind: z.literal('keep-free'), halfDays: figure }),
  ]) satisfies z.ZodType<PlanReason>;

  return { halfDay, pin, why };
}
