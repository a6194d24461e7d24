import { type BillingTerms, nextRenewal, renewalDay, safeFinishDay } from '../calendar/billing.ts';
import { addDays } from '../calendar/day.ts';
import type { Forecast } from '../forecast/forecast.ts';
import type { Day } from '../units.ts';

/** The odds that are asked for, 0 to 1: a half of them means that the likely end is in time. */
export type FitGoal = number;

/** By when the work has to be done, and under which name the forecast says how likely that is. */
export interface FitDeadline {
  readonly odds: 'inTime' | 'beforeRenewal';
  /** The last day that counts. */
  readonly day: Day;
}

/** The safe day before the next renewal; once it is over, the day before the renewal itself. */
export function fitDeadline(terms: BillingTerms, today: Day): FitDeadline {
  const next = nextRenewal(terms, today);
  const safe = safeFinishDay(terms, next);
  return safe < today
    ? { odds: 'beforeRenewal', day: addDays(renewalDay(terms, next), -1) }
    : { odds: 'inTime', day: safe };
}

/** True if the odds are, in whole per cent as they are said, at least the goal. */
export function reachesGoal(forecast: Forecast, { odds }: FitDeadline, goal: FitGoal): boolean {
  return forecast.isDone || wholePercent(forecast[odds]) >= wholePercent(goal);
}

/** Odds of 0 to 1 in whole per cent. */
export function wholePercent(odds: number): number {
  return Math.round(100 * odds);
}
