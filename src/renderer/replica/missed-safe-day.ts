import { nextRenewal, safeFinishDay } from '#core/calendar/billing.ts';
import type { Forecast } from '#core/forecast/forecast.ts';
import type { Programme } from '#core/plan/document.ts';
import type { Cents, Day } from '#core/units.ts';

/** A safe day that has passed, and its renewal with it, before all was done. */
export interface MissedSafeDay {
  readonly missed: Day;
  /** The one that counts now. */
  readonly safe: Day;
  /** What was charged up to today. */
  readonly paid: Cents;
}

/** The latest since the first plan was accepted; null while there is none, and once all is done. */
export function missedSafeDay(
  { subscription, plans }: Pick<Programme, 'subscription' | 'plans'>,
  { isDone, charges }: Pick<Forecast, 'isDone' | 'charges'>,
  today: Day,
): MissedSafeDay | null {
  const next = nextRenewal(subscription, today);
  if (isDone || next === 1) return null;
  const missed = safeFinishDay(subscription, next - 1);
  if (missed < plans[0].acceptedOn) return null;
  const due = charges.filter(({ day }) => day <= today).length;
  return {
    missed,
    safe: safeFinishDay(subscription, next),
    paid: (due * subscription.price.amount) as Cents,
  };
}
