import type { Weekday } from '../calendar/weekday.ts';
import type { Day, Minutes } from '../units.ts';

/** What a date says; null where it leaves it open. */
export interface DateTerm {
  readonly kind: 'date';
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly date: number | null;
  readonly weekday: Weekday | null;
  /** A lone name or year may also be a word that was written: these find it then. */
  readonly word: WordTerm | null;
}

/** A word of the text: the whole of it, or where it may go on, its beginning. */
export interface WordTerm {
  readonly kind: 'word';
  readonly text: string;
  readonly isWhole: boolean;
}

/** Weeks of courses, any of them: `#2.3`, or `#2.` for a course and `#.3` for the week of any. */
export interface WeekTerm {
  readonly kind: 'week';
  readonly marks: readonly string[];
  /** One word of them may also have been written: a version, `2.3`. */
  readonly word: WordTerm | null;
}

/** Days of the calendar, both included. */
export interface DaysTerm {
  readonly kind: 'days';
  readonly from: Day;
  readonly to: Day;
  /** One word for them may also have been written. */
  readonly word: WordTerm | null;
}

/** A length of time: what was logged or lost, or these words where they were written. */
export interface TimeTerm {
  readonly kind: 'time';
  readonly minutes: Minutes;
  readonly words: readonly WordTerm[];
}

/** A sign that is no part of any word, an emoji for example. */
export interface SignTerm {
  readonly kind: 'sign';
  readonly text: string;
}

/** What a log must have to be found. */
export type SearchTerm = DateTerm | DaysTerm | TimeTerm | WordTerm | WeekTerm | SignTerm;

/** What a text says of a week that a log was spent on; no written word is like it. */
export function weekMarks(course: number, week: number): readonly string[] {
  return [`#${course}.${week}`, `#${course}.`, `#.${week}`];
}
