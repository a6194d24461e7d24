import { z } from 'zod';
import type { Weekday } from '#core/calendar/weekday.ts';
import type { Preferences } from '#core/plan/preferences.ts';
import type { UnitSchemas } from './unit-schema.ts';

/** A tag that no machine can read is as none chosen: formats could not be made of it. */
const tag = z
  .string()
  .min(2)
  .max(35)
  .nullable()
  .transform((text) => (text !== null && isTag(text) ? text : null));
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]) satisfies z.ZodType<Weekday>;

/** Preferences with the values looked at as `units` say. */
export function preferencesSchema({ clockTime, figure }: UnitSchemas) {
  return z.object({
    theme: z.enum(['system', 'light', 'dark']),
    language: tag,
    region: tag,
    firstWeekday: weekday.nullable(),
    hourCycle: z.enum(['h12', 'h23']).nullable(),
    currency: z.string().max(3).nullable(),
    textSize: figure,
    motion: z.enum(['system', 'reduced', 'full']),
    shortcuts: z.record(z.string().max(60), z.string().max(60).nullable()),
    startAtLogin: z.boolean(),
    keepInTray: z.boolean(),
    reminders: z.object({
      blockStart: z.boolean(),
      evening: z.boolean(),
      eveningAt: clockTime,
      exit: z.boolean(),
      quiet: z.object({ from: clockTime, to: clockTime }).nullable(),
    }),
  }) satisfies z.ZodType<Preferences>;
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
