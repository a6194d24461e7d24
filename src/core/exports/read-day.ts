import type { DayOrder } from '../record/line-date.ts';

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})$/;

/**
 * The day that a cell of a table writes, as `2026-12-05`: that itself, `12/5/2026` in the given order,
 * `5.12.2026`. What is none of these is as it was, and so no day.
 */
export function readDay(cell: string, order: DayOrder): string {
  const text = cell.trim();
  const first = yearFirst.exec(text);
  if (first) return isoDay(first[1], first[3], first[4]);
  const [, one, sign, two, year = ''] = yearLast.exec(text) ?? [];
  if (one === undefined) return text;
  const full = year.length === 2 ? `20${year}` : year;
  return sign === '/' && order === 'month-day' ? isoDay(full, one, two) : isoDay(full, two, one);
}

function isoDay(year = '', month = '', date = ''): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
