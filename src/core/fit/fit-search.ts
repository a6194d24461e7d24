import { forecastProgramme } from '../forecast/forecast-programme.ts';
import type { Programme } from '../plan/document.ts';
import type { Day } from '../units.ts';
import { candidateChanges, type FitLadder } from './candidate-changes.ts';
import { type FitChange, fitChange, withChanges } from './fit-change.ts';
import { type FitGoal, fitDeadline, reachesGoal } from './fit-goal.ts';
import { fitRoom } from './fit-room.ts';
import { type FitSize, fitKind, isWithin } from './fit-size.ts';
import { type Fit, type FitAnswer, mostFits, rankFits } from './rank-fits.ts';

/**
 * The smallest changes that make the rest of a programme fit with the odds of `goal`. It makes one
 * forecast at a time and stops after each, so that whoever runs it may do other things; a few dozen
 * are enough, because changing more in any way never makes an end by a given day less likely.
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
  if (reachesGoal(before, deadline, goal)) return rankFits(before, looked, deadline, goal);
  const room = fitRoom(programme, today);
  const reaching: FitChange[] = [];
  const reaches = (size: FitSize): boolean => {
    const change = fitChange(programme, room, size);
    const forecast = forecastProgramme(withChanges(programme, change.changes), today);
    looked.push({ ...change, forecast });
    const isThere = reachesGoal(forecast, deadline, goal);
    if (isThere) reaching.push(change);
    return isThere;
  };
  const climb = function* (ladders: readonly FitLadder[]): Generator<void, void, void> {
    for (const ladder of ladders) {
      const open = ladder.filter((size) => mayBeShown(fitChange(programme, room, size), reaching));
      const top = open.at(-1);
      if (!top) continue;
      let isEnough = reaches(top);
      yield;
      let low = 0;
      let high = open.length - 1;
      while (isEnough && low < high) {
        const middle = (low + high) >> 1;
        const size = open[middle];
        isEnough = size !== undefined;
        if (size && reaches(size)) high = middle;
        else low = middle + 1;
        yield;
      }
    }
  };
  const { usual, last } = candidateChanges(room);
  yield* climb(usual);
  if (reaching.length === 0) yield* climb(last);
  return rankFits(before, looked, deadline, goal);
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
