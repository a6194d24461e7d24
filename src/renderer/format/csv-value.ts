import type { Price } from '#core/plan/document.ts';
import { currencyDigits, openShare } from './figures.ts';

/** A cell as a spreadsheet takes it: a number is one to compute with. */
export type CsvValue = string | number | null;

/** A share in percent, to a tenth: a thousand futures tell no more. */
export function csvPercent(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** A probability of what is still open in percent: never 0 or 100. */
export function csvOdds(share: number): number {
  return csvPercent(openShare(share));
}

/** A ratio to two decimals. */
export function csvRatio(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}

/** An amount of money in whole dollars, and whatever else its currency counts. */
export function csvMoney({ amount, currency }: Price): number {
  return amount / 10 ** currencyDigits(currency);
}
