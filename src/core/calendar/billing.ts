import { assertNever } from '../assert-never.ts';
import type { Day } from '../units.ts';
import { addDays, daysBetween } from './day.ts';
import { addMonths } from './month.ts';

/** How often a price is paid; `once` is paid at the beginning and never again. */
export type BillingPeriod = 'month' | 'week' | 'year' | 'once';

/** When a subscription is charged. The first charge comes after the free trial, if any. */
export interface BillingTerms {
  readonly startDay: Day;
  readonly trialDays: 0 | 7;
  /** Days that the safe finish lies before the renewal: a certificate may take that long. */
  readonly safeDays: number;
  readonly period: BillingPeriod;
  /** The day on which what was paid once ends: it stands where others renew. Null of these. */
  readonly deadline: Day | null;
}

/** The day of the first charge: the start day, or the day after the free trial. */
export function firstChargeDay(terms: BillingTerms): Day {
  return addDays(terms.startDay, terms.trialDays);
}

/** True of a subscription that is charged again and again; one that was paid once only ends. */
export function isRenewing({ period }: BillingTerms): boolean {
  return period !== 'once';
}

/**
 * The day of renewal `k`, 1 being the first: `k` periods after the first charge, never drifting, so
 * that what began on January 31 or February 29 comes back to it. Whatever `k`, the deadline of what
 * was paid once.
 */
export function renewalDay(terms: BillingTerms, k: number): Day {
  const { period, deadline } = terms;
  switch (period) {
    case 'week':
      return addDays(firstChargeDay(terms), 7 * k);
    case 'month':
      return addMonths(firstChargeDay(terms), k);
    case 'year':
      return addMonths(firstChargeDay(terms), 12 * k);
    case 'once':
      if (deadline === null) throw new RangeError('paid once, and without a deadline');
      return deadline;
    default:
      return assertNever(period);
  }
}

/** Which renewal comes next after `today`: 1 until the first one has come, and if there is no other. */
export function nextRenewal(terms: BillingTerms, today: Day): number {
  if (!isRenewing(terms)) return 1;
  let k = Math.max(1, periodsBegun(terms, today));
  while (renewalDay(terms, k) <= today) k += 1;
  return k;
}

/** The renewals up to and on `last`, in order: what was paid once has its deadline alone. */
export function renewalsUntil(terms: BillingTerms, last: Day): readonly Day[] {
  const most = isRenewing(terms) ? Number.POSITIVE_INFINITY : 1;
  const renewals: Day[] = [];
  for (let k = 1; k <= most; k += 1) {
    const day = renewalDay(terms, k);
    if (day > last) break;
    renewals.push(day);
  }
  return renewals;
}

/**
 * The last day to finish on that leaves `safeDays` until renewal `k`, and at least one, since a
 * finish on the renewal day is charged, and one on the deadline too late; never before the start.
 */
export function safeFinishDay(terms: BillingTerms, k = 1): Day {
  const safe = addDays(renewalDay(terms, k), -Math.max(1, terms.safeDays));
  return daysBetween(terms.startDay, safe) > 0 ? safe : terms.startDay;
}

/** The last day on which cancelling avoids renewal `k`, or that access has: the day before it. */
export function cancelByDay(terms: BillingTerms, k = 1): Day {
  return addDays(renewalDay(terms, k), -1);
}

/** So many periods at most have begun by `today` and ended before it, the next one perhaps too. */
function periodsBegun(terms: BillingTerms, today: Day): number {
  const first = firstChargeDay(terms);
  if (terms.period === 'week') return Math.floor(daysBetween(first, today) / 7);
  const months = monthNumber(today) - monthNumber(first);
  return terms.period === 'year' ? Math.floor(months / 12) : months;
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
