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

// The same rounding as on the screen: 1.025 is a little less than that in a computer.
const twoDecimals = new Intl.NumberFormat('en', { maximumFractionDigits: 2, useGrouping: false });

/** A ratio to two decimals, as it is shown. */
export function csvRatio(ratio: number): number {
  return Number(twoDecimals.format(ratio));
}

/** An amount of money in whole dollars, and whatever else its currency counts. */
export function csvMoney({ amount, currency }: Price): number {
  return amount / 10 ** currencyDigits(currency);
}
