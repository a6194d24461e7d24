import type { Weekday } from '../calendar/weekday.ts';

export type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** Stretches of time that have a name, in minutes. */
export type NamedTime = 15 | 30 | 45 | 90;

/** Numbers that are written out, with the halves between them: of `two and a half hours`. */
export type WordNumber =
  | (1 | 1.5 | 2 | 2.5 | 3 | 3.5 | 4 | 4.5 | 5 | 5.5 | 6 | 6.5)
  | (7 | 7.5 | 8 | 8.5 | 9 | 9.5 | 10 | 10.5 | 11 | 11.5 | 12);

/**
 * The words of a language that a log may be written with, in lower case. An entry may be of several
 * words; no word may be in two lists, but for `morningBehindDay`. Of each list the first is what is
 * printed.
 */
export interface LogLexicon {
  readonly today: readonly string[];
  readonly yesterday: readonly string[];
  readonly dayBeforeYesterday: readonly string[];
  /** Understood to be refused with the right reason. */
  readonly tomorrow: readonly string[];
  readonly weekdays: Readonly<Record<Weekday, readonly string[]>>;
  readonly months: Readonly<Record<MonthNumber, readonly string[]>>;
  /** What may stand right behind the number of a day; `.` may in every language. */
  readonly ordinals: readonly string[];
  /** What may stand before a day and says nothing more. */
  readonly on: readonly string[];
  /** Before a weekday: the latest one before today. */
  readonly last: readonly string[];
  /** Before a weekday: it has not come yet. */
  readonly next: readonly string[];
  /** Before a half of the day: today. */
  readonly this: readonly string[];
  /** In `-2d`: so many days ago. */
  readonly days: readonly string[];
  /** Behind `2 days`: so many days ago. */
  readonly agoBehind: readonly string[];
  /** The same, before it. */
  readonly agoBefore: readonly string[];
  /** What no single day is. */
  readonly weeks: readonly string[];
  /** Between the number of a day and its month: `4th of december`. */
  readonly of: readonly string[];
  /** Between hours and minutes. */
  readonly and: readonly string[];
  readonly morning: readonly string[];
  readonly afternoon: readonly string[];
  /** Right behind a day: its morning, whatever the word means alone. */
  readonly morningBehindDay: readonly string[];
  /** What stands before a speed; `@` does in every language. */
  readonly speed: readonly string[];
  /** What stands before or behind the time that was lost. */
  readonly lost: readonly string[];
  /** What stands before or behind the length of the video. */
  readonly video: readonly string[];
  /** What stands after hours; `h` does in every language. */
  readonly hours: readonly string[];
  /** What stands after minutes; `m` and `min` do in every language. */
  readonly minutes: readonly string[];
  readonly times: Readonly<Record<NamedTime, readonly string[]>>;
  /** Before hours, minutes or days; alone they say nothing. */
  readonly numbers: Readonly<Record<WordNumber, readonly string[]>>;
}
