import type { Price } from '#core/plan/document.ts';
import { currencyDigits } from './figures.ts';

/** A cell as a spreadsheet takes it: a number is one to compute with. */
export type CsvValue = string | number | null;

/** A probability in percent, to a hundredth: what is nearly certain is not 100. */
export function csvPercent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

/** A ratio to four decimals. */
export function csvRatio(ratio: number): number {
  return Math.round(ratio * 10_000) / 10_000;
}

/** An amount of money in whole dollars, and whatever else its currency counts. */
export function csvMoney({ amount, currency }: Price): number {
  return amount / 10 ** currencyDigits(currency);
}
