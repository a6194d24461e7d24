import type { Price } from '#core/plan/document.ts';

export interface FigureFormat {
  /** `1,234.5`; at most two decimals. */
  readonly number: (value: number) => string;
  /** `81%`; `0%` and `100%` only of just that: `<1%` and `>99%`. */
  readonly percent: (share: number) => string;
  /** As `percent`, but of what may or may not happen yet: `<1%` and `>99%` at the very most. */
  readonly odds: (share: number) => string;
  /** `1.75x` */
  readonly speed: (speed: number) => string;
  /** `1–1.25x`; `1.25x` where they are one. */
  readonly speeds: (range: { readonly slowest: number; readonly fastest: number }) => string;
  /** `1.20x`: always two decimals, so that a column of them stands in line. */
  readonly ratio: (ratio: number) => string;
  /** `$50`, `$49.99` */
  readonly money: (price: Price) => string;
  /** `$116`: for what is expected rather than paid. */
  readonly roundMoney: (price: Price) => string;
  /** `a, b and c` */
  readonly list: (items: readonly string[]) => string;
}

// The types do not know the display of zeros yet.
type MoneyOptions = Intl.NumberFormatOptions & { readonly trailingZeroDisplay?: 'stripIfInteger' };

/** Plain figures, shares, speeds and money as `locale` writes them. */
export function formatFigures(locale: string): FigureFormat {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const ratio = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const moneyOf = (currency: string, options: MoneyOptions) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, ...options });
  const percentOf = (share: number) => {
    if (share > 0 && share < 0.01) return `<${percent.format(0.01)}`;
    if (share < 1 && share > 0.99) return `>${percent.format(0.99)}`;
    return percent.format(share);
  };
  const list = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  return {
    number: (value) => number.format(value),
    percent: percentOf,
    odds: (share) => percentOf(openShare(share)),
    speed: (speed) => `${number.format(speed)}x`,
    speeds: ({ slowest, fastest }) =>
      slowest === fastest
        ? `${number.format(fastest)}x`
        : `${number.format(slowest)}–${number.format(fastest)}x`,
    ratio: (value) => `${ratio.format(value)}x`,
    money: ({ amount, currency }) =>
      moneyOf(currency, { trailingZeroDisplay: 'stripIfInteger' }).format(
        amount / 10 ** currencyDigits(currency),
      ),
    roundMoney: ({ amount, currency }) =>
      moneyOf(currency, { maximumFractionDigits: 0 }).format(
        amount / 10 ** currencyDigits(currency),
      ),
    list: (items) => list.format(items),
  };
}

/** Less than a thousand futures can tell apart from never, and from always. */
const leastShare = 0.001;

/** A probability of what is still open, which a thousand futures alone make neither 0 nor 1. */
export function openShare(share: number): number {
  return Math.min(1 - leastShare, Math.max(leastShare, share));
}

/** How many decimals a currency has: 2 for USD, 0 for JPY. */
export function currencyDigits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}
