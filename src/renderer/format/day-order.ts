import type { DayOrder } from '#core/record/line-date.ts';
import { knownLocale } from './known-locale.ts';

const made = new Map<string, DayOrder>();

/** Whether a date of numbers has the day or the month first in the region of `locale`. */
export function dayOrderOf(locale: string): DayOrder {
  const known = made.get(locale);
  if (known) return known;
  const parts = new Intl.DateTimeFormat(knownLocale(locale), { day: 'numeric', month: 'numeric' })
    .formatToParts(0)
    .map(({ type }) => type);
  const order = parts.indexOf('month') < parts.indexOf('day') ? 'month-day' : 'day-month';
  made.set(locale, order);
  return order;
}
