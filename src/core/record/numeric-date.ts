import type { Weekday } from '../calendar/weekday.ts';
import type { DayOrder } from './line-date.ts';

/** What some words say of a date. */
export interface SaidDate {
  readonly year?: number;
  readonly month?: number;
  readonly date?: number;
  readonly weekday?: Weekday;
}

// `2026-12-04`, `2026/12/4`, and what one has of it while typing.
const yearFirst = /^(\d{4})[-/](\d{1,2})?(?:[-/](\d{0,2}))?$/;
// `4.12.`, `4.12.2026`, `4.12.26`; without the last dot it is a week: `4.1`.
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?$/;
// `12/4`, `12/4/2026`, `12-4-26`; the order is the language's, unless only one can be.
const slashed = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
// `12/2026`, `12.2026`
const monthAndYear = /^(\d{1,2})[./-](\d{4})$/;

/** The date that one word of figures writes; null if it writes none. */
export function numericDate(word: string, order: DayOrder): SaidDate | null {
  const iso = yearFirst.exec(word);
  if (iso) return sayDate(iso[1], iso[2], iso[3]);
  const dots = dotted.exec(word);
  if (dots) return sayDate(dots[3], dots[2], dots[1]);
  const month = monthAndYear.exec(word);
  if (month) return sayDate(month[2], month[1], undefined);
  const [, first, sign, second, year] = slashed.exec(word) ?? [];
  if (first === undefined || second === undefined) return null;
  // `1-2` alone is a span more often than a date.
  if (sign === '-' && year === undefined) return null;
  return order === 'month-day'
    ? (sayDate(year, first, second) ?? sayDate(year, second, first))
    : (sayDate(year, second, first) ?? sayDate(year, first, second));
}

/** Null where no calendar has such a month or day. */
function sayDate(
  year: string | undefined,
  month: string | undefined,
  date: string | undefined,
): SaidDate | null {
  // While it is typed: `2026-`, `2026-1`, `2026-12-0`.
  const isOpen = (figures: string | undefined) => !figures || figures === '0';
  if (!isOpen(month) && !(Number(month) >= 1 && Number(month) <= 12)) return null;
  if (!isOpen(date) && !(Number(date) >= 1 && Number(date) <= 31)) return null;
  if (isOpen(month) && !isOpen(date)) return null;
  return {
    ...(year !== undefined && { year: year.length === 2 ? 2000 + Number(year) : Number(year) }),
    ...(!isOpen(month) && { month: Number(month) }),
    ...(!isOpen(date) && { date: Number(date) }),
  };
}
