import { forecastProgramme } from '../forecast/forecast-programme.ts';
import type { Programme } from '../plan/document.ts';
import type { Day } from '../units.ts';
import { candidateChanges, type FitLadder } from './candidate-changes.ts';
import { type Fit, type FitChange, fitChange } from './fit-change.ts';
import { type FitGoal, fitDeadline, reachesGoal } from './fit-goal.ts';
import { firstEnough, fitLooks } from './fit-looks.ts';
import { fitRoom } from './fit-room.ts';
import { fitKind, isWithin } from './fit-size.ts';
import { laterFits } from './later-fits.ts';
import { bestOdds, type FitAnswer, leastOdds, mostFits, rankFits } from './rank-fits.ts';

/**
 * The smallest changes that make the rest of a programme fit with the odds of `goal`; where no change
 * brings it near, those that end sooner. It makes one forecast at a time and stops after each, so
 * that whoever runs it may do other things; a few dozen are enough, because changing more in any way
 * never makes an end by a given day less likely.
 */
export function* fitSearch(
  programme: Programme,
  today: Day,
  goal: FitGoal,
): Generator<void, FitAnswer, void> {
  const deadline = fitDeadline(programme.subscription, today);
  const before = forecastProgramme(programme, today);
  yield;
  const looked: Fit[] = [];
  if (reachesGoal(before, deadline, goal)) return { kind: 'fits' };
  const room = fitRoom(programme, today);
  const look = fitLooks(programme, room, today);
  const reaching: Fit[] = [];
  const reaches = (fit: Fit): boolean => {
    looked.push(fit);
    const isThere = reachesGoal(fit.forecast, deadline, goal);
    if (isThere) reaching.push(fit);
    return isThere;
  };
  const climb = function* (ladders: readonly FitLadder[]): Generator<void, void, void> {
    for (const ladder of ladders) {
      const open = ladder.filter((size) => mayBeShown(fitChange(programme, room, size), reaching));
      yield* firstEnough(open, look, reaches);
    }
  };
  const { usual, last } = candidateChanges(room);
  yield* climb(usual);
  if (reaching.length === 0) yield* climb(last);
  const best = bestOdds(before, looked, deadline);
  if (best >= leastOdds && best > bestOdds(before, [], deadline)) {
    return rankFits(before, looked, deadline, goal);
  }
  return { kind: 'late', best, fits: yield* laterFits(programme, before, today) };
}

/** False of what goes further than one that is enough, or asks more than those that are shown. */
function mayBeShown({ size, effort }: FitChange, reaching: readonly FitChange[]): boolean {
  const least = new Map<string, number>();
  for (const enough of reaching) {
    if (isWithin(enough.size, size)) return false;
    const kind = fitKind(enough.size);
    least.set(kind, Math.min(enough.effort, least.get(kind) ?? enough.effort));
  }
  const kind = fitKind(size);
  const better = [...least].filter(([, other]) => other <= effort);
  return better.length < mostFits && !better.some(([other]) => other === kind);
}
