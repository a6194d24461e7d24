import { type BillingTerms, firstChargeDay, renewalDay } from '#core/calendar/billing.ts';
import { addDays } from '#core/calendar/day.ts';
import type { Forecast } from '#core/forecast/forecast.ts';
import type { Cents, Day } from '#core/units.ts';

/** What is known if so many months are paid. */
export interface MoneyRow {
  /** Months paid in all; 0 is the free trial alone. */
  readonly months: number;
  /** The last day of it, the day before the next charge. */
  readonly until: Day;
  readonly cost: Cents;
  /** Probability that the work is done by then. */
  readonly done: number;
  /** Of that, the probability that it was done earlier, for less. */
  readonly earlier: number;
  /** Of that, the probability that it is done in just this month. */
  readonly here: number;
}

export interface MoneyDrawing {
  /** From the months that are certain to be paid on to the last that adds to the odds; at least one. */
  readonly rows: readonly MoneyRow[];
  /** Probability that it takes more months than the last row has. */
  readonly later: number;
  /** No month has a bar worth looking at. */
  readonly isHopeless: boolean;
}

const mostRows = 12;
/** From this on it is written as 99% or more, so that no further row would say more. */
const enough = 0.985;
/** A month with less of its own shows no bar. */
const least = 0.005;
/** Bars that end below this are hardly to be seen. */
const hopeless = 0.05;

interface MoneyInput {
  /** Of work that is not done. */
  readonly forecast: Pick<Forecast, 'charges'>;
  readonly terms: BillingTerms;
  readonly price: Cents;
  readonly today: Day;
}

/** The odds that so many months are enough, from those that were or must be paid on. */
export function moneyRows({ forecast, terms, price, today }: MoneyInput): MoneyDrawing {
  const { charges } = forecast;
  // Without a trial the first charge is the price of starting, whenever that is.
  const certain = charges.findIndex(
    ({ day }, k) => day > today && !(k === 0 && terms.trialDays === 0),
  );
  const first = certain < 0 ? charges.length : certain;
  const rows: MoneyRow[] = [];
  let earlier = 0;
  for (let months = first; rows.length < mostRows; months += 1) {
    const charge = charges[months];
    const done = 1 - (charge?.probability ?? 0);
    const until = addDays(charge?.day ?? chargeDay(terms, months), -1);
    rows.push({
      months,
      until,
      cost: (months * price) as Cents,
      done,
      earlier,
      here: done - earlier,
    });
    if (done >= enough) break;
    earlier = done;
  }
  const shown = rows.slice(0, Math.max(1, rows.findLastIndex(({ here }) => here >= least) + 1));
  const last = shown.at(-1)?.done ?? 0;
  return { rows: shown, later: 1 - last, isHopeless: last < hopeless };
}

function chargeDay(terms: BillingTerms, k: number): Day {
  return k === 0 ? firstChargeDay(terms) : renewalDay(terms, k);
}
