import type { HalfDay } from '#core/calendar/half.ts';
import type { TimerRefusal } from '#core/timer/change-timer.ts';
import type { Ruling, Timer, TimerMode } from '#core/timer/timer.ts';

/** What a window may ask of the timer. */
export type TimerRequest =
  | { readonly kind: 'start'; readonly id: string; readonly at: HalfDay }
  | { readonly kind: 'set-mode'; readonly mode: TimerMode }
  /** Says what the unknown stretch number `gap` was. */
  | { readonly kind: 'answer'; readonly gap: number; readonly ruling: Ruling }
  /** Throws the timer away with all that it holds. */
  | { readonly kind: 'discard'; readonly id: string }
  /** Brings back what was thrown away, as it was, where no other has taken its place. */
  | { readonly kind: 'restore'; readonly timer: Timer };

/** Why a request took no effect. */
export type TimerFailure =
  | TimerRefusal
  | { readonly kind: 'malformed'; readonly field: string }
  /** `reason` is the code of the system's error, `ENOSPC` for example. */
  | { readonly kind: 'not-saved'; readonly reason: string };

/** The timer as every window is told of it. */
export interface TimerState {
  readonly timer: Timer | null;
  /** Where its file was put that could not be read; null if none was. */
  readonly damagedKeptAt: string | null;
  /** Why what it counted last is not on the disk, as a code of the system; null if it is. */
  readonly notSaved: string | null;
}
