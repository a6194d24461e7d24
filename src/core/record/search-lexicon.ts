import type { Weekday } from '../calendar/weekday.ts';
import type { DayOrder } from './line-date.ts';

/** The words of a language that logs are searched by, each plain as `plainText` makes it. */
export interface SearchLexicon {
  /** All twelve, January first, each in all its forms: `december`, `dec`. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: Readonly<Record<Weekday, readonly string[]>>;
  /** What may stand between the parts of a date, as `de` does in Spanish. */
  readonly links: readonly string[];
  /** Of `12/4`. */
  readonly dayOrder: DayOrder;
  /** What stands before the number of a course: `course`, `c`. */
  readonly course: readonly string[];
  /** What stands before the number of a week: `week`, `w`. */
  readonly week: readonly string[];
}
