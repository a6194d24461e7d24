import { fail, ok, type Result } from '../result.ts';
import { noteTime } from './note-time.ts';
import { elapsedBetween, type Reading } from './reading.ts';
import type { Ruling, Timer, TimerMode } from './timer.ts';

/** Why something cannot be done with a timer. */
export type TimerRefusal =
  /** There is none. */
  | { readonly kind: 'no-timer' }
  /** There is one already, and it holds time that is not logged. */
  | { readonly kind: 'another-timer' }
  /** Nothing is unknown there, or it is answered. */
  | { readonly kind: 'no-gap' };

/** The timer in another mode from `reading` on; whoever changes it is there. */
export function setMode(timer: Timer, mode: TimerMode, reading: Reading): Timer {
  const noted = noteTime(timer, reading, { idle: 0 });
  if (timer.mode !== 'stopped' || mode === 'stopped') return { ...noted, mode };
  // Between the stop and going on nothing was counted.
  const { sure, unsure } = elapsedBetween(timer.last, reading);
  const length = sure + unsure;
  const pause = { kind: 'pause', from: reading.wall - length, length } as const;
  const stretches = length > 0 ? [...timer.stretches, pause] : timer.stretches;
  return { ...timer, mode, stretches, last: reading };
}

/** The timer with the unknown stretch number `gap` answered; a refusal if there is none to answer. */
export function answerGap(timer: Timer, gap: number, ruling: Ruling): Result<Timer, TimerRefusal> {
  const asked = timer.stretches[gap];
  if (asked?.kind !== 'unknown' || asked.ruling !== null) return fail({ kind: 'no-gap' });
  return ok({ ...timer, stretches: timer.stretches.with(gap, { ...asked, ruling }) });
}

/**
 * A timer that was ended, and is taken back at `reading`: as it was, where the machine surely ran
 * since then, so that no minute is missing; else stopped when it was ended.
 */
export function reviveTimer(timer: Timer, reading: Reading): Timer {
  const { unsure } = elapsedBetween(timer.last, reading);
  return unsure === 0 ? timer : { ...timer, mode: 'stopped' };
}
