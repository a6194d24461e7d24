import { cancelByDay, firstChargeDay, nextRenewal, renewalDay } from '#core/calendar/billing.ts';
import type { ChargeForecast, Forecast } from '#core/forecast/forecast.ts';
import type { Subscription } from '#core/plan/document.ts';
import type { Cents, Day, Minutes } from '#core/units.ts';

export interface MoneyFacts {
  readonly paid: Cents;
  /** Paid so far for each hour studied so far; null while either is nothing. */
  readonly perHour: Cents | null;
  readonly nextRenewal: Day;
  /** The last day on which cancelling avoids the next renewal. */
  readonly cancelBy: Day;
  /** What is paid in all if the work ends, and is cancelled, before the next renewal. */
  readonly costIfInTime: Cents;
  /** The probability that it ends before the next renewal. */
  readonly beforeNext: number;
  /** The charge that comes next, the first one included, and the probability that it comes. */
  readonly nextCharge: ChargeForecast;
}

/** What is still to come is never said to be certain: a charge left out is less likely than this. */
const unlisted = 0.0005;

/** What was paid, what may be, and when to cancel, on the day `today`. */
export function moneyFacts(
  subscription: Subscription,
  { isDone, charges }: Pick<Forecast, 'isDone' | 'charges'>,
  studied: Minutes,
  today: Day,
): MoneyFacts {
  const { amount } = subscription.price;
  const k = nextRenewal(subscription, today);
  const renewal = renewalDay(subscription, k);
  const due = charges.filter(({ day }) => day <= today).length;
  const paid = (due * amount) as Cents;
  const oddsOn = (charge: Day) => {
    const odds = charges.find(({ day }) => day === charge)?.probability ?? 0;
    return isDone ? 0 : Math.min(1 - unlisted, Math.max(unlisted, odds));
  };
  const first = firstChargeDay(subscription);
  const next = first > today ? first : renewal;
  return {
    paid,
    perHour: paid > 0 && studied > 0 ? (Math.round((paid * 60) / studied) as Cents) : null,
    nextRenewal: renewal,
    cancelBy: cancelByDay(subscription, k),
    costIfInTime: (charges.filter(({ day }) => day < renewal).length * amount) as Cents,
    beforeNext: 1 - oddsOn(renewal),
    nextCharge: { day: next, probability: oddsOn(next) },
  };
}
