import { z } from 'zod';
import { timerSchema } from '#contract/timer-schema.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Timer } from '#core/timer/timer.ts';
import { layOutJson } from '../store/lay-out-json.ts';

const envelopeSchema = z.object({
  format: z.literal('halfday-timer'),
  version: z.literal(1),
  timer: timerSchema.nullable(),
});

/** The text of the timer's file. */
export function writeTimerText(timer: Timer | null): string {
  return `${layOutJson({ format: 'halfday-timer', version: 1, timer }, 3)}\n`;
}

/** The timer that a text was written from, the very same; fails for any other text. */
export function readTimerText(text: string): Result<Timer | null, 'damaged'> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('damaged');
  }
  const parsed = envelopeSchema.safeParse(value);
  return parsed.success ? ok(parsed.data.timer) : fail('damaged');
}
