import type { Cents } from '#core/units.ts';
import { currencyDigits } from './figures.ts';

/**
 * The whole smallest units of `currency` that `text` writes (`49.99`, `49,99` or `50`), or null if
 * it is no amount of zero or more, or has more decimals than the currency.
 */
export function parsePrice(text: string, currency: string): Cents | null {
  const digits = currencyDigits(currency);
  const match = /^(\d{1,9})(?:[.,](\d*))?$/.exec(text.trim());
  if (!match) return null;
  const fraction = match[2] ?? '';
  if (fraction.length > digits) return null;
  return Number(`${match[1]}${fraction.padEnd(digits, '0')}`) as Cents;
}

/** What to say of a text that is no amount of `currency`: some currencies have no decimals. */
export function priceProblem(currency: string): 'notAPrice' | 'notAWholePrice' {
  return currencyDigits(currency) === 0 ? 'notAWholePrice' : 'notAPrice';
}

/** The amount as a learner types it, without currency: `50`, `49.99`. */
export function writePrice(amount: Cents, currency: string): string {
  const digits = currencyDigits(currency);
  const whole = amount / 10 ** digits;
  return Number.isInteger(whole) ? String(whole) : whole.toFixed(digits);
}
