import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import type { Timer } from '#core/timer/timer.ts';
import { openGaps, type TimerFigures, timerFigures } from '#core/timer/timer-figures.ts';

/** The timer of a half-day, and what it comes to. */
export interface Timing {
  readonly timer: Timer;
  /** What it counted, once it is stopped and all is answered; null until then. */
  readonly counted: TimerFigures | null;
}

/** What `timer` is to the half-day `at`; null where it is of another one, or logged in `sessions`. */
export function timingOf(
  timer: Timer | null,
  at: HalfDay,
  sessions: readonly Session[],
): Timing | null {
  if (timer === null || halfDayKey(timer.at) !== halfDayKey(at)) return null;
  if (sessions.some(({ id }) => id === timer.id)) return null;
  const isCounted = timer.mode === 'stopped' && openGaps(timer).length === 0;
  return { timer, counted: isCounted ? timerFigures(timer) : null };
}
