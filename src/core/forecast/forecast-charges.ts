import {
  type BillingPeriod,
  type BillingTerms,
  firstChargeDay,
  renewalDay,
} from '../calendar/billing.ts';
import type { Cents, Day } from '../units.ts';
import type { ChargeForecast } from './forecast.ts';

/** No charge is looked at beyond so many: those of five years. */
const mostCharges: Readonly<Record<BillingPeriod, number>> = {
  week: 260,
  month: 60,
  year: 5,
  once: 1,
};

/**
 * The charges that have come or may come, in order of time, each with the probability that the work
 * is not done before its day; never more likely than the one before.
 */
export function forecastCharges(
  terms: BillingTerms,
  today: Day,
  finishedBefore: (day: Day) => number,
): readonly ChargeForecast[] {
  const charges: ChargeForecast[] = [];
  for (let k = 0; k < mostCharges[terms.period]; k += 1) {
    const day = k === 0 ? firstChargeDay(terms) : renewalDay(terms, k);
    // Without a trial the first charge is the price of starting; a charge of the past was paid.
    const isCertain = (k === 0 && terms.trialDays === 0) || day <= today;
    const probability = isCertain ? 1 : 1 - finishedBefore(day);
    if (probability <= 0) break;
    charges.push({ day, probability });
  }
  return charges;
}

/** `price` times the number of charges to be expected, in whole cents. */
export function expectedCost(charges: readonly ChargeForecast[], price: Cents): Cents {
  const count = charges.reduce((sum, { probability }) => sum + probability, 0);
  return Math.round(count * price) as Cents;
}
