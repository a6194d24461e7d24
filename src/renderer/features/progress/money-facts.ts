import {
  cancelByDay,
  firstChargeDay,
  isRenewing,
  nextRenewal,
  renewalDay,
} from '#core/calendar/billing.ts';
import { addDays } from '#core/calendar/day.ts';
import type { ChargeForecast, Forecast } from '#core/forecast/forecast.ts';
import type { Subscription } from '#core/plan/document.ts';
import type { Cents, Day, Minutes } from '#core/units.ts';

export interface MoneyFacts {
  readonly paid: Cents;
  /** Paid so far for each hour studied so far; null while either is nothing. */
  readonly perHour: Cents | null;
  readonly nextRenewal: Day;
  /** The last day on which cancelling avoids the next charge, the first one included. */
  readonly cancelBy: Day;
  /** The last day on which cancelling avoids the next renewal. */
  readonly cancelRenewalBy: Day;
  /** The first charge is still to come, so that nothing is ever paid if it is cancelled before. */
  readonly isFree: boolean;
  /** What is paid in all if the work ends, and is cancelled, before the next renewal. */
  readonly costIfInTime: Cents;
  /** The probability that it ends before the next renewal. */
  readonly beforeNext: number;
  /**
   * The charge that comes next, the first one included, and the probability that it comes; null
   * where all is paid.
   */
  readonly nextCharge: ChargeForecast | null;
}

/** What was paid, what may be, and when to cancel, on the day `today`. */
export function moneyFacts(
  subscription: Subscription,
  { isDone, charges, beforeRenewal }: Pick<Forecast, 'isDone' | 'charges' | 'beforeRenewal'>,
  studied: Minutes,
  today: Day,
): MoneyFacts {
  const { amount } = subscription.price;
  const k = nextRenewal(subscription, today);
  const renewal = renewalDay(subscription, k);
  const due = charges.filter(({ day }) => day <= today).length;
  const paid = (due * amount) as Cents;
  const oddsOn = (charge: Day) =>
    isDone ? 0 : (charges.find(({ day }) => day === charge)?.probability ?? 0);
  const renews = isRenewing(subscription);
  const first = firstChargeDay(subscription);
  const isFree = first > today;
  const next = isFree ? first : renewal;
  return {
    paid,
    perHour: paid > 0 && studied > 0 ? (Math.round((paid * 60) / studied) as Cents) : null,
    nextRenewal: renewal,
    cancelBy: addDays(next, -1),
    cancelRenewalBy: cancelByDay(subscription, k),
    isFree,
    costIfInTime: (charges.filter(({ day }) => day < renewal).length * amount) as Cents,
    beforeNext: isDone ? 1 : beforeRenewal,
    nextCharge: renews || first > today ? { day: next, probability: oddsOn(next) } : null,
  };
}
