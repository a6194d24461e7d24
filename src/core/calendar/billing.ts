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

/**
 * The last day to finish on that leaves `safeDays` until the first renewal, and at least one, since
 * a finish on the renewal day is charged; never before the start.
 */
export function safeFinishDay(terms: BillingTerms): Day {
  const safe = addDays(renewalDay(terms, 1), -Math.max(1, terms.safeDays));
  return daysBetween(terms.startDay, safe) > 0 ? safe : terms.startDay;
}

/** The last day on which cancelling avoids the first renewal: the day before it. */
export function cancelByDay(terms: BillingTerms): Day {
  return addDays(renewalDay(terms, 1), -1);
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/**
 * How many charges have fallen due when the last work is done on `day`: the first charge and each
 * renewal that is not after it. A charge falls at the beginning of its day, so that only a finish on
 * an earlier day avoids it; "finish > renewal k" in the expected cost means the same: any time of
 * the renewal day is past its beginning.
 */
export function chargesWhenFinishedOn(terms: BillingTerms, day: Day): number {
  const first = firstChargeDay(terms);
  const months = monthNumber(day) - monthNumber(first);
  if (months < 0) return 0;
  // Renewal `months` is the charge of the month that `day` is in: all earlier ones were due.
  return addMonths(first, months) <= day ? months + 1 : months;
}
