import { useEffect, useState } from 'react';
import type { FitGoal } from '#core/fit/fit-goal.ts';
import { fitSearch } from '#core/fit/fit-search.ts';
import type { FitAnswer } from '#core/fit/rank-fits.ts';
import type { Programme } from '#core/plan/document.ts';
import type { Day } from '#core/units.ts';

interface Found {
  readonly programme: Programme;
  readonly today: Day;
  readonly goal: FitGoal;
  readonly answer: FitAnswer;
}

export interface FitSearch {
  /** The last answer, which may be that to an earlier question; null before the first. */
  readonly answer: FitAnswer | null;
  /** True while the answer is not yet that to what is asked now. */
  readonly isLooking: boolean;
}

/** While a slider moves, nothing is looked for. */
const restMilliseconds = 120;
/** So much must be left of an idle moment for another forecast. */
const forecastMilliseconds = 25;
/** However busy the window is, the next forecast is made after so many milliseconds. */
const patience = 100;

/** The smallest changes that make it fit: as many forecasts at a time as fit while the window has nothing else to do. */
export function useFitSearch(programme: Programme, today: Day, goal: FitGoal): FitSearch {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const search = fitSearch(programme, today, goal);
    let asked = 0;
    const look = (idle: IdleDeadline) => {
      let step = search.next();
      while (!step.done && idle.timeRemaining() > forecastMilliseconds) step = search.next();
      if (step.done) setFound({ programme, today, goal, answer: step.value });
      else asked = requestIdleCallback(look, { timeout: patience });
    };
    const rest = setTimeout(() => {
      asked = requestIdleCallback(look, { timeout: patience });
    }, restMilliseconds);
    return () => {
      clearTimeout(rest);
      cancelIdleCallback(asked);
    };
  }, [programme, today, goal]);
  const isLooking = found?.programme !== programme || found.today !== today || found.goal !== goal;
  return { answer: found?.answer ?? null, isLooking };
}
