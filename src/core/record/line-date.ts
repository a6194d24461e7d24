import { daysBetween, parseDay } from '../calendar/day.ts';
import { refusePastDay } from '../plan/limits.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Day } from '../units.ts';
import { type LineWord, phraseLength } from './line-words.ts';
import type { LogLexicon, MonthNumber } from './log-lexicon.ts';
import type { LogLineReason } from './log-line.ts';

/** A day in a line, and how many words it takes. */
export interface LineDay {
  readonly count: number;
  readonly day: Result<Day, LogLineReason>;
}

/** What comes first in a date with slashes. */
export type DayOrder = 'day-month' | 'month-day';

const months: readonly MonthNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** Whatever else people write days as. */
const numericDay =
  /^\d{4}-\d{1,2}(?:-\d{1,2})?$|^\d{1,4}\/\d{1,2}(?:\/\d{1,4})?$|^\d{1,2}\.\d{1,2}\.\d*$/;
const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2}|\d{4}))?$/;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})?$/;
const shortDotted = /^(\d{1,2})\.(\d{1,2})$/;
const fullYear = /^2[01]\d\d$/;
/** A date without a year that was longer ago is likelier a slip than meant. */
const mostDaysAgo = 183;

/**
 * The date that begins with the word `at`: `2026-12-10`, `10.12.`, `12/10` in the given order,
 * `10 dec`, `dec 10th 2026`; null if none does. Without a year it is the latest that has come, of the
 * last half year.
 */
export function dateAt(
  words: readonly LineWord[],
  at: number,
  lexicon: LogLexicon,
  today: Day,
  order: DayOrder,
): LineDay | null {
  const text = words[at]?.text ?? '';
  const named = namedDateAt(words, at, lexicon, today);
  if (named) return named;
  if (!numericDay.test(text)) return null;
  const slashes = slashed.exec(text);
  const [, first = '', second = '', year] = slashes ?? dotted.exec(text) ?? [];
  if (first === '') return { count: 1, day: checked(text, today) };
  const [date, month] = slashes && order === 'month-day' ? [second, first] : [first, second];
  return { count: 1, day: resolve(year, Number(month), Number(date), today) };
}

/**
 * The date that a word like `4.12` is where days are written with dots: without a year and without
 * the last dot, so that it may be another figure as well; null if no calendar has such a date.
 */
export function shortDateAt(words: readonly LineWord[], at: number, today: Day): LineDay | null {
  const [, date, month] = shortDotted.exec(words[at]?.text ?? '') ?? [];
  const isDate = Number(date) >= 1 && Number(date) <= 31 && Number(month) >= 1;
  if (!isDate || Number(month) > 12) return null;
  return { count: 1, day: resolve(undefined, Number(month), Number(date), today) };
}

/** True if the number at `at` is that of a day, with its month behind it. */
export function isDateAt(words: readonly LineWord[], at: number, lexicon: LogLexicon): boolean {
  const month = at + 1 + phraseLength(words, at + 1, lexicon.of);
  return numberOfDay(words[at], lexicon) !== null && monthAt(words, month, lexicon) !== null;
}

function namedDateAt(
  words: readonly LineWord[],
  at: number,
  lexicon: LogLexicon,
  today: Day,
): LineDay | null {
  const isBefore = isDateAt(words, at, lexicon);
  const link = isBefore ? phraseLength(words, at + 1, lexicon.of) : 0;
  const month = monthAt(words, isBefore ? at + 1 + link : at, lexicon);
  if (!month) return null;
  const date = numberOfDay(words[isBefore ? at : at + month.count], lexicon);
  if (date === null) return null;
  const count = 1 + link + month.count;
  const year = words[at + count]?.text ?? '';
  const hasYear = fullYear.test(year);
  return {
    count: count + (hasYear ? 1 : 0),
    day: resolve(hasYear ? year : undefined, month.number, date, today),
  };
}

function monthAt(words: readonly LineWord[], at: number, lexicon: LogLexicon) {
  for (const number of months) {
    const count = phraseLength(words, at, lexicon.months[number]);
    if (count > 0) return { number, count };
  }
  return null;
}

function numberOfDay(word: LineWord | undefined, { ordinals }: LogLexicon): number | null {
  const [, number, behind = ''] = /^(\d{1,2})(\.|\p{L}*)$/u.exec(word?.text ?? '') ?? [];
  const isNumber = number !== undefined && (/^\.?$/.test(behind) || ordinals.includes(behind));
  return isNumber ? Number(number) : null;
}

function resolve(
  year: string | undefined,
  month: number,
  date: number,
  today: Day,
): Result<Day, LogLineReason> {
  const two = (value: number) => String(value).padStart(2, '0');
  const inYear = (of: number | string) => `${of}-${two(month)}-${two(date)}`;
  if (year !== undefined) return checked(inYear(year.length === 2 ? `20${year}` : year), today);
  const thisYear = Number(today.slice(0, 4));
  const before = parseDay(inYear(thisYear - 1));
  const isLate = parseDay(inYear(thisYear)) !== null && inYear(thisYear) > today;
  if (isLate && before && daysBetween(before, today) <= mostDaysAgo) return ok(before);
  return checked(inYear(thisYear), today);
}

/** A day that is written out in full; no day after `today`. */
function checked(text: string, today: Day): Result<Day, LogLineReason> {
  const refusal = refusePastDay(text, today);
  return refusal ? fail(refusal) : ok(text as Day);
}
