import { compareHalfDays, type HalfDay } from '../calendar/half.ts';
import { openHalfDays } from '../planner/open-half-days.ts';
import type { PinObstacle } from '../planner/pin.ts';
import type { Day } from '../units.ts';
import type { Acceptance } from './command.ts';
import type { Programme } from './document.ts';
import { commandOfEdit } from './month-edit.ts';
import { reviseByHand } from './revise.ts';

/** A half-day that takes what another one cannot. */
export interface NearestPlace {
  readonly at: HalfDay;
  /** True if no half-day between the one that was asked for and this one takes it either. */
  readonly isEarliest: boolean;
}

/** So many half-days are tried at most: beyond them, near means nothing. */
const mostTried = 60;
const dayCount = 120;

/**
 * The half-day nearest to `to` that can take what is in `from`, the later of two that are as near;
 * the earliest one after it if something else has to be done first. Null if there is none within
 * sixty half-days with hours. Moving it there on `today` is not refused.
 */
export function nearestPlace(
  programme: Programme,
  { from, to }: { readonly from: HalfDay; readonly to: HalfDay },
  obstacle: PinObstacle['kind'],
  acceptance: Acceptance,
): NearestPlace | null {
  const isEarliest = obstacle === 'no-room-before';
  const { today } = acceptance;
  for (const at of placesAround(programme, to, isEarliest, today)) {
    if (compareHalfDays(at, from) === 0) continue;
    const command = commandOfEdit(programme, { kind: 'move', from, to: at }, acceptance);
    if (!command.ok || command.value.kind !== 'pin') return null;
    if (reviseByHand(programme, command.value).ok) return { at, isEarliest };
  }
  return null;
}

/** The half-days with hours from `today` on, the nearest to `to` first. */
function placesAround(
  { availability, subscription }: Programme,
  to: HalfDay,
  onlyLater: boolean,
  today: Day,
): readonly HalfDay[] {
  const first = today > subscription.startDay ? today : subscription.startDay;
  const open = openHalfDays(availability, { day: first, half: 'morning' }, dayCount);
  const later = open.filter((at) => compareHalfDays(at, to) > 0);
  const earlier = onlyLater ? [] : open.filter((at) => compareHalfDays(at, to) < 0).reverse();
  const places: HalfDay[] = [];
  for (let n = 0; n < Math.max(later.length, earlier.length); n += 1) {
    for (const at of [later[n], earlier[n]]) if (at) places.push({ day: at.day, half: at.half });
    if (places.length >= mostTried) break;
  }
  return places;
}
