import { type BillingPeriod, firstChargeDay } from '../calendar/billing.ts';
import { addMonths } from '../calendar/month.ts';
import type { Day } from '../units.ts';
import type { Subscription } from './document.ts';
import { lastDay } from './limits.ts';

/** Months of access that a single payment is taken to buy until the learner says otherwise. */
export const usualAccess = 3;

/**
 * The subscription paid every `period` from its beginning on. Paid once it has a deadline: its own,
 * or `usualAccess` months after the later of its first charge and `today`; else it has none.
 */
export function withPeriod(
  subscription: Subscription,
  period: BillingPeriod,
  today: Day,
): Subscription {
  if (period !== 'once') return { ...subscription, period, deadline: null };
  const first = firstChargeDay(subscription);
  const usual = addMonths(first > today ? first : today, usualAccess);
  const deadline = subscription.deadline ?? (usual > lastDay ? lastDay : usual);
  return { ...subscription, period, deadline };
}
