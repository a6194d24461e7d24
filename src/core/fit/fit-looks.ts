import { forecastProgramme } from '../forecast/forecast-programme.ts';
import type { Programme } from '../plan/document.ts';
import type { Day } from '../units.ts';
import type { FitLadder } from './candidate-changes.ts';
import { type Fit, fitChange, withChanges } from './fit-change.ts';
import type { FitRoom } from './fit-room.ts';
import type { FitSize } from './fit-size.ts';

/** Makes the change of a size and its forecast. */
export type FitLook = (size: FitSize) => Fit;

/** Looks at the changes of a programme that lie within `room`, each size once. */
export function fitLooks(programme: Programme, room: FitRoom, today: Day): FitLook {
  const known = new Map<string, Fit>();
  return (size) => {
    const key = JSON.stringify(size);
    const before = known.get(key);
    if (before) return before;
    const change = fitChange(programme, room, size);
    const forecast = forecastProgramme(withChanges(programme, change.changes), today);
    const fit: Fit = { ...change, forecast };
    known.set(key, fit);
    return fit;
  };
}

/** The first size of a ladder that is enough, null if none is; stops after each that it looks at. */
export function* firstEnough(
  ladder: FitLadder,
  look: FitLook,
  isEnough: (fit: Fit) => boolean,
): Generator<void, Fit | null, void> {
  const top = ladder.at(-1);
  if (!top) return null;
  const last = look(top);
  yield;
  if (!isEnough(last)) return null;
  let first = last;
  let low = 0;
  let high = ladder.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const size = ladder[middle];
    if (!size) break;
    const fit = look(size);
    yield;
    if (isEnough(fit)) {
      first = fit;
      high = middle;
    } else low = middle + 1;
  }
  return first;
}
