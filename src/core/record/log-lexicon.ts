import type { Weekday } from '../calendar/weekday.ts';

/**
 * The words of a language that a log may be written with, in lower case. An entry may be of several
 * words; no word may be in two lists. Of each list the first is what is printed.
 */
export interface LogLexicon {
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  readonly weekdays: Readonly<Record<Weekday, readonly string[]>>;
  readonly morning: readonly string[];
  readonly afternoon: readonly string[];
  /** What stands before a speed; `@` does in every language. */
  readonly speed: readonly string[];
  /** What stands before the time that was lost. */
  readonly lost: readonly string[];
  /** What stands before the length of the video. */
  readonly video: readonly string[];
  /** What stands after hours; `h` does in every language. */
  readonly hours: readonly string[];
  /** What stands after minutes; `m` and `min` do in every language. */
  readonly minutes: readonly string[];
}
