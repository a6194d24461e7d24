import type { Forecast } from '../forecast/forecast.ts';
import type { Fit } from './fit-change.ts';
import { type FitDeadline, type FitGoal, reachesGoal, wholePercent } from './fit-goal.ts';
import { countWays, fitKind, isWithin } from './fit-size.ts';

export type FitAnswer =
  /** The odds are there already. */
  | { readonly kind: 'fits' }
  /** The changes that reach the goal and ask least, that which asks least first. */
  | { readonly kind: 'found'; readonly fits: readonly [Fit, ...Fit[]] }
  /** No one way or two do. */
  | {
      readonly kind: 'short';
      /** More ways at once that reach it and ask least; null if none do. */
      readonly enough: Fit | null;
      /** The nearest of what asks less, that which asks least and is least likely first. */
      readonly fits: readonly Fit[];
    }
  /** No change brings it near. */
  | {
      readonly kind: 'late';
      /** The odds that the likeliest of them has, in whole per cent. */
      readonly best: number;
      /** Those that end sooner, as `laterFits` finds them. */
      readonly fits: readonly Fit[];
    };

/** At most so many are shown. */
export const mostFits = 3;

/** Odds below these, in per cent, are not worth a change by themselves. */
export const leastOdds = 5;

/** More ways than these at once are a last resort. */
const usualWays = 2;

/** The odds of the likeliest of some changes, and of none at all, in whole per cent. */
export function bestOdds(before: Forecast, looked: readonly Fit[], { odds }: FitDeadline): number {
  return Math.max(
    ...[before, ...looked.map(({ forecast }) => forecast)].map((f) => wholePercent(f[odds])),
  );
}

/**
 * Of the changes that were looked at, those of one way or two that reach the goal and ask least, of
 * the same ways only one and none that goes further than another in some way and in none less far.
 * Where none of them reaches it, that of more ways which does and asks least, and the nearest of one
 * way, of two and of all that ask less: what asks more is there only where it is likelier.
 */
export function rankFits(
  before: Forecast,
  looked: readonly Fit[],
  deadline: FitDeadline,
  goal: FitGoal,
): FitAnswer {
  const isEnough = ({ forecast }: Fit) => reachesGoal(forecast, deadline, goal);
  const reaching = looked.filter(isEnough).sort((a, b) => a.effort - b.effort);
  const kinds = new Set<string>();
  const fits = reaching
    .filter(({ size }) => countWays(size) <= usualWays)
    .filter(({ size }) => !reaching.some((fit) => fit.size !== size && isWithin(fit.size, size)))
    .filter(({ size }) => !kinds.has(fitKind(size)) && kinds.add(fitKind(size)));
  const [least, ...more] = fits.slice(0, mostFits);
  if (least) return { kind: 'found', fits: [least, ...more] };
  const enough = reaching[0] ?? null;
  return { kind: 'short', enough, fits: nearestFits(before, looked, deadline, enough) };
}

function nearestFits(
  before: Forecast,
  looked: readonly Fit[],
  { odds }: FitDeadline,
  enough: Fit | null,
): readonly Fit[] {
  const oddsOf = ({ forecast }: Fit) => wholePercent(forecast[odds]);
  const nearest = looked
    .filter(({ effort }) => enough === null || effort < enough.effort)
    .sort((a, b) => oddsOf(b) - oddsOf(a) || a.effort - b.effort);
  const kept = [
    nearest.find(({ size }) => countWays(size) === 1),
    nearest.find(({ size }) => countWays(size) === usualWays),
    enough ? undefined : nearest[0],
  ].filter((fit) => fit !== undefined);
  let reached = wholePercent(before[odds]);
  return kept
    .sort((a, b) => a.effort - b.effort || oddsOf(b) - oddsOf(a))
    .filter((fit) => {
      const isLikelier = oddsOf(fit) > reached;
      if (isLikelier) reached = oddsOf(fit);
      return isLikelier;
    });
}
