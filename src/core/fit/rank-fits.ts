import type { Forecast } from '../forecast/forecast.ts';
import type { FitChange } from './fit-change.ts';
import { type FitDeadline, type FitGoal, reachesGoal, wholePercent } from './fit-goal.ts';
import { countWays, fitKind, isWithin } from './fit-size.ts';

/** A change, and the forecast of the programme with it. */
export interface Fit extends FitChange {
  readonly forecast: Forecast;
}

export type FitAnswer =
  /** The odds are there already. */
  | { readonly kind: 'fits' }
  /** The changes that reach the goal and ask least, that which asks least first. */
  | { readonly kind: 'found'; readonly fits: readonly [Fit, ...Fit[]] }
  /** No one way or two do: the nearest of one way, of two and of all, as far as each betters it. */
  | { readonly kind: 'short'; readonly fits: readonly Fit[]; readonly isReached: boolean };

/** At most so many are shown. */
export const mostFits = 3;

/** More ways than these at once are a last resort. */
const usualWays = 2;

/**
 * Of the changes that were looked at, those of one way or two that reach the goal and ask least, of
 * the same ways only one and none that goes further than another in some way and in none less far.
 * Where none of them reaches it, the nearest of one way, of two and of all, that which asks least
 * first: more ways only where they make it likelier.
 */
export function rankFits(
  before: Forecast,
  looked: readonly Fit[],
  deadline: FitDeadline,
  goal: FitGoal,
): FitAnswer {
  if (reachesGoal(before, deadline, goal)) return { kind: 'fits' };
  const isEnough = ({ forecast }: Fit) => reachesGoal(forecast, deadline, goal);
  const reaching = looked.filter(isEnough).sort((a, b) => a.effort - b.effort);
  const kinds = new Set<string>();
  const fits = reaching
    .filter(({ size }) => countWays(size) <= usualWays)
    .filter(({ size }) => !reaching.some((fit) => fit.size !== size && isWithin(fit.size, size)))
    .filter(({ size }) => !kinds.has(fitKind(size)) && kinds.add(fitKind(size)));
  const [least, ...more] = fits.slice(0, mostFits);
  if (least) return { kind: 'found', fits: [least, ...more] };
  const oddsOf = (forecast: Forecast) => wholePercent(forecast[deadline.odds]);
  const nearest = looked.toSorted(
    (a, b) => oddsOf(b.forecast) - oddsOf(a.forecast) || a.effort - b.effort,
  );
  const kept: Fit[] = [];
  let odds = oddsOf(before);
  for (const fit of [
    nearest.find(({ size }) => countWays(size) === 1),
    nearest.find(({ size }) => countWays(size) === usualWays),
    reaching[0] ?? nearest[0],
  ]) {
    if (!fit || oddsOf(fit.forecast) <= odds) continue;
    kept.push(fit);
    odds = oddsOf(fit.forecast);
  }
  return {
    kind: 'short',
    fits: kept.sort((a, b) => a.effort - b.effort),
    isReached: reaching.length > 0,
  };
}
