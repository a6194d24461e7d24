import { addDays, daysBetween } from '../calendar/day.ts';
import type { Forecast } from '../forecast/forecast.ts';
import type { Programme } from '../plan/document.ts';
import { horizonDays } from '../plan/horizon.ts';
import type { Day } from '../units.ts';
import { candidateChanges, type FitLadder } from './candidate-changes.ts';
import { type Fit, fitChange } from './fit-change.ts';
import { type FitLook, firstEnough, fitLooks } from './fit-looks.ts';
import { type FitRoom, fitRoom } from './fit-room.ts';

/** How far each way goes where the deadline is out of reach: to the likely end. */
export function laterRoom(programme: Programme, before: Forecast, today: Day): FitRoom {
  const { p50 } = before.finish;
  return p50 === null ? fitRoom(programme, today) : fitRoom(programme, today, p50);
}

/**
 * The changes that save a third, two thirds and all of what any of them saves, each that which asks
 * least: so many charges to be expected, or, where not one is to be saved, so many days of the likely
 * end. That which asks least and saves least first. It stops after each forecast.
 */
export function* laterFits(
  programme: Programme,
  before: Forecast,
  today: Day,
): Generator<void, readonly Fit[], void> {
  const room = laterRoom(programme, before, today);
  const look = fitLooks(programme, room, today);
  const { usual, last } = candidateChanges(room);
  const all = look({
    longer: room.longer,
    days: room.freeDays.length,
    faster: room.targets.length,
    skip: room.skippable.length,
  });
  yield;
  const chargesSaved = ({ forecast }: Fit) => savedCharges(programme, before, forecast);
  const daysSaved = ({ forecast }: Fit) => savedDays(before, forecast, today);
  const saved = chargesSaved(all) >= 1 ? chargesSaved : daysSaved;
  const most = saved(all);
  const fits: Fit[] = [];
  // That which saves most first: it is enough for the others too, which need ask no more.
  for (const share of [3, 2, 1]) {
    const enough = Math.ceil((most * share) / 3);
    const isEnough = (fit: Fit) => saved(fit) >= enough;
    if (enough < 1) continue;
    const bound = fits[0] ?? null;
    const usually = yield* leastOf(programme, room, usual, look, isEnough, bound);
    const least = usually ?? (yield* leastOf(programme, room, last, look, isEnough, null));
    if (least && least !== bound) fits.unshift(least);
  }
  return fits;
}

/** That which is enough and asks least; `bound` if none asks less than that does. */
function* leastOf(
  programme: Programme,
  room: FitRoom,
  ladders: readonly FitLadder[],
  look: FitLook,
  isEnough: (fit: Fit) => boolean,
  bound: Fit | null,
): Generator<void, Fit | null, void> {
  let least = bound;
  for (const ladder of ladders) {
    const most = least?.effort ?? Number.POSITIVE_INFINITY;
    const open = ladder.filter((size) => fitChange(programme, room, size).effort < most);
    least = (yield* firstEnough(open, look, isEnough)) ?? least;
  }
  return least;
}

function savedCharges({ subscription }: Programme, before: Forecast, after: Forecast): number {
  const { amount } = subscription.price;
  // Without an end in sight there is no sum to compare.
  if (amount === 0 || before.finish.p50 === null) return 0;
  return Math.floor((before.expectedCost - after.expectedCost) / amount);
}

function savedDays(before: Forecast, after: Forecast, today: Day): number {
  const end = ({ finish }: Forecast) => finish.p50 ?? addDays(today, horizonDays);
  return daysBetween(end(after), end(before));
}
