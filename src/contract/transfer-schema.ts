import { z } from 'zod';
import {
  type ExportRequest,
  type ImportRequest,
  mostImported,
  type WordedEvent,
} from './transfer.ts';
import { keptUnits } from './unit-schema.ts';

const { day, minutes, clockTime } = keptUnits;

/** A line that a person reads; a control character would break the file that it is put into. */
const line = z
  .string()
  .max(300)
  .regex(/^\P{Cc}*$/u);
const mostEvents = 10_000;
const minutesOfDay = 1440;
const fileType = line.min(1);

const wordedEvent = z.object({
  uid: z.string().regex(/^[\w.@-]{1,2000}$/),
  isCancelled: z.boolean(),
  day,
  time: z.object({ start: clockTime, minutes }).nullable(),
  alarms: z.array(z.int().min(-minutesOfDay).max(minutesOfDay)).max(5),
  title: line.min(1),
  description: z
    .string()
    .max(5000)
    .regex(/^(?:\P{Cc}|\n)*$/u),
}) satisfies z.ZodType<WordedEvent>;

/** What a window may ask to have written. */
export const exportSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('calendar'),
    fileType,
    calendar: z.object({
      name: line.min(1),
      zone: z.string().max(100).refine(isZone),
      events: z.array(wordedEvent).max(mostEvents),
    }),
  }),
  z.object({ kind: z.literal('sessions'), fileType, text: z.string().max(mostImported) }),
  z.object({ kind: z.literal('plan'), fileType, text: z.string().max(mostImported) }),
  z.object({ kind: z.literal('document'), fileType }),
]) satisfies z.ZodType<ExportRequest>;

/** What a window may ask to have read. */
export const importSchema = z.object({
  kind: z.enum(['document', 'sessions']),
  fileType,
}) satisfies z.ZodType<ImportRequest>;

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
