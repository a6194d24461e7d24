import type { Forecast } from '../forecast/forecast.ts';
import type { FitChange } from './fit-change.ts';
import { type FitDeadline, type FitGoal, reachesGoal, wholePercent } from './fit-goal.ts';
import { fitKind, isWithin } from './fit-size.ts';

/** A change, and the forecast of the programme with it. */
export interface Fit extends FitChange {
  readonly forecast: Forecast;
}

export type FitAnswer =
  /** The odds are there already. */
  | { readonly kind: 'fits' }
  /** The changes that reach the goal and ask least, that which asks least first. */
  | { readonly kind: 'found'; readonly fits: readonly [Fit, ...Fit[]] }
  /** None reaches it: that which comes nearest, or null if none betters the odds by a per cent. */
  | { readonly kind: 'short'; readonly best: Fit | null };

/** At most so many are shown. */
export const mostFits = 3;

/**
 * Of the changes that were looked at, those that reach the goal and ask least, of the same ways only
 * one and none that goes further than another in some way and in none less far; where none reaches
 * it, the nearest.
 */
export function rankFits(
  before: Forecast,
  looked: readonly Fit[],
  deadline: FitDeadline,
  goal: FitGoal,
): FitAnswer {
  if (reachesGoal(before, deadline, goal)) return { kind: 'fits' };
  const reaching = looked
    .filter(({ forecast }) => reachesGoal(forecast, deadline, goal))
    .sort((a, b) => a.effort - b.effort);
  const kinds = new Set<string>();
  const fits = reaching
    .filter(({ size }) => !reaching.some((fit) => fit.size !== size && isWithin(fit.size, size)))
    .filter(({ size }) => !kinds.has(fitKind(size)) && kinds.add(fitKind(size)));
  const [least, ...more] = fits.slice(0, mostFits);
  if (least) return { kind: 'found', fits: [least, ...more] };
  const oddsOf = (forecast: Forecast) => wholePercent(forecast[deadline.odds]);
  const [best] = looked
    .filter(({ forecast }) => oddsOf(forecast) > oddsOf(before))
    .sort((a, b) => oddsOf(b.forecast) - oddsOf(a.forecast) || a.effort - b.effort);
  return { kind: 'short', best: best ?? null };
}
