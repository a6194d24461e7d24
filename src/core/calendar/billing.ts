import type { Day } from '../units.ts';
import { addDays, daysBetween } from './day.ts';
import { addMonths } from './month.ts';

/** When a monthly subscription is charged. The first charge comes after the free trial, if any. */
export interface BillingTerms {
  readonly startDay: Day;
  readonly trialDays: 0 | 7;
  /** Days that the safe finish lies before the renewal: a certificate may take that long. */
  readonly safeDays: number;
}

/** The day of the first charge: the start day, or the day after the free trial. */
export function firstChargeDay(terms: BillingTerms): Day {
  return addDays(terms.startDay, terms.trialDays);
}

/** The day of renewal `k`, 1 being the first: `k` months after the first charge, never drifting. */
export function renewalDay(terms: BillingTerms, k: number): Day {
  return addMonths(firstChargeDay(terms), k);
}

/** Which renewal comes next after `today`: 1 until the first one has come. */
export function nextRenewal(terms: BillingTerms, today: Day): number {
  let k = Math.max(1, monthNumber(today) - monthNumber(firstChargeDay(terms)));
  while (renewalDay(terms, k) <= today) k += 1;
  return k;
}

/**
 * The last day to finish on that leaves `safeDays` until renewal `k`, and at least one, since a
 * finish on the renewal day is charged; never before the start.
 */
export function safeFinishDay(terms: BillingTerms, k = 1): Day {
  const safe = addDays(renewalDay(terms, k), -Math.max(1, terms.safeDays));
  return daysBetween(terms.startDay, safe) > 0 ? safe : terms.startDay;
}

/** The last day on which cancelling avoids renewal `k`: the day before it. */
export function cancelByDay(terms: BillingTerms, k = 1): Day {
  return addDays(renewalDay(terms, k), -1);
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
