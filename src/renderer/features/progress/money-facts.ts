import { cancelByDay, nextRenewal, renewalDay } from '#core/calendar/billing.ts';
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
  /** Charges that fell due or may, in order, the next one among them; as many as a table shows. */
  readonly charges: readonly ChargeForecast[];
  readonly unlistedCharges: number;
}

const mostCharges = 6;
/** A charge that a forecast leaves out is less likely than this. */
const unlisted = 0.0005;
/** What is still to come is never said to be certain. */
const mostSure = 1 - unlisted;

/** What was paid, what may be, and when to cancel, on the day `today`. */
export function moneyFacts(
  subscription: Subscription,
  forecast: Forecast,
  studied: Minutes,
  today: Day,
): MoneyFacts {
  const { isDone } = forecast;
  const charges = forecast.charges.map((charge) =>
    charge.day <= today
      ? charge
      : { ...charge, probability: Math.min(charge.probability, mostSure) },
  );
  const { amount } = subscription.price;
  const k = nextRenewal(subscription, today);
  const renewal = renewalDay(subscription, k);
  const due = charges.filter(({ day }) => day <= today).length;
  const paid = (due * amount) as Cents;
  const next = charges.find(({ day }) => day === renewal)?.probability;
  return {
    paid,
    perHour: paid > 0 && studied > 0 ? (Math.round((paid * 60) / studied) as Cents) : null,
    nextRenewal: renewal,
    cancelBy: cancelByDay(subscription, k),
    costIfInTime: (charges.filter(({ day }) => day < renewal).length * amount) as Cents,
    beforeNext: isDone ? 1 : 1 - (next ?? unlisted),
    charges: (isDone || next !== undefined
      ? charges
      : [...charges, { day: renewal, probability: unlisted }]
    ).slice(0, mostCharges),
    unlistedCharges: Math.max(0, charges.length - mostCharges),
  };
}
