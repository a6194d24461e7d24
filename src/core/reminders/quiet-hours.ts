import { addDays } from '../calendar/day.ts';
import type { ReminderChoices } from '../plan/preferences.ts';
import type { ClockTime } from '../units.ts';
import type { WallTime } from './wall-time.ts';

export type QuietHours = ReminderChoices['quiet'];

/**
 * True from the minute in which the quiet begins to the last one before it ends, over midnight if it
 * begins later than it ends. Quiet hours that end when they begin are none.
 */
export function isQuiet({ time }: { readonly time: ClockTime }, quiet: QuietHours): boolean {
  if (quiet === null) return false;
  const { from, to } = quiet;
  return from <= to ? from <= time && time < to : from <= time || time < to;
}

/** `at`, or if that is a quiet minute, the minute in which the quiet ends after it. */
export function afterQuiet(at: WallTime, quiet: QuietHours): WallTime {
  if (quiet === null || !isQuiet(at, quiet)) return at;
  const day = at.time < quiet.to ? at.day : addDays(at.day, 1);
  return { day, time: quiet.to };
}
