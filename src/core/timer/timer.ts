import type { HalfDay } from '../calendar/half.ts';
import type { Moment, Reading, Span } from './reading.ts';

/** What a timer counts while it runs: study, or time that is lost to the platform. */
export type Counting = 'study' | 'lost';

/** A timer that is stopped waits to be logged. */
export type TimerMode = Counting | 'paused' | 'stopped';

/** What the learner says of time that nobody saw. */
export type Ruling = Counting | 'nothing';

/** Some time on end, from the moment that the wall clock showed when it began. */
export type Stretch =
  | { readonly kind: Counting | 'pause'; readonly from: Moment; readonly length: Span }
  /** The program did not run, or the learner was away; null until the learner says what it was. */
  | {
      readonly kind: 'unknown';
      readonly from: Moment;
      readonly length: Span;
      readonly ruling: Ruling | null;
    };

/** A timer of one half-day of work. */
export interface Timer {
  /** It becomes the id of the session that is logged from it. */
  readonly id: string;
  /** The half-day that it is logged in. */
  readonly at: HalfDay;
  readonly mode: TimerMode;
  /** The learner has not touched the machine for so long that the time now is unknown. */
  readonly isAway: boolean;
  /** In order; of a timer that is not stopped they reach to `last`. */
  readonly stretches: readonly Stretch[];
  /** When the program was last seen running. */
  readonly last: Reading;
}

/** True of a timer that counts time as it passes. */
export function isRunning({ mode }: Pick<Timer, 'mode'>): boolean {
  return mode === 'study' || mode === 'lost';
}

/** A timer that counts study from `last` on. */
export function startTimer(id: string, at: HalfDay, last: Reading): Timer {
  return { id, at, mode: 'study', isAway: false, stretches: [], last };
}
