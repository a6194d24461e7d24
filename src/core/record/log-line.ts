import type { Half } from '../calendar/half.ts';
import type { Refusal } from '../plan/refusal.ts';
import type { Day, Minutes } from '../units.ts';
import type { DurationProblem } from './parse-duration.ts';

/** What one line says about a stretch of study. */
export interface LogLine {
  /** Null where no day was written. */
  readonly day: Day | null;
  /** Null where neither morning nor afternoon was written. */
  readonly half: Half | null;
  /** By the clock, lost ones included. */
  readonly minutes: Minutes;
  readonly speed: number | null;
  /** 0 where none were written. */
  readonly lostMinutes: Minutes;
  readonly videoMinutes: Minutes | null;
  /** Without space around it; empty where there is none. */
  readonly comment: string;
}

export type LogField = keyof LogLine;

/** A place in a text, by the index of its first character and of the one behind its last. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** Where in the text a field stands, with the word before it. */
export interface LogFieldSpan extends TextSpan {
  readonly field: LogField;
}

/** A line that was understood, every word of it. */
export interface LogReading {
  readonly line: LogLine;
  /** In the order of the text. */
  readonly spans: readonly LogFieldSpan[];
}

export type LogLineReason =
  | DurationProblem
  | Refusal
  | { readonly kind: 'not-a-speed' }
  /** A bare number with decimals, which may be meant as either. */
  | { readonly kind: 'hours-or-speed' }
  /** The same, too much for a speed, which may be meant as a date like `4.12.`. */
  | { readonly kind: 'hours-or-day' }
  | { readonly kind: 'speed-or-day' }
  | { readonly kind: 'said-twice'; readonly field: LogField }
  /** Not a word of a log; a comment begins with `-`, `//` or behind the time that was lost. */
  | { readonly kind: 'unknown-word' };

/** Why a line was not understood, and where. */
export interface LogLineProblem extends TextSpan {
  readonly reason: LogLineReason;
}
