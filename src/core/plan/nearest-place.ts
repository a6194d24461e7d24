import { daysBetween } from '../calendar/day.ts';
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
 * The half-day nearest to `to`, by the half-days of the calendar between, that can take what is in
 * `from`, the earlier of two that are as near; the earliest one after it if something else has to be
 * done first. Null if there is none within sixty half-days with hours. Moving it there on `today` is
 * not refused.
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
  return openHalfDays(availability, { day: first, half: 'morning' }, dayCount)
    .map(({ day, half }) => ({ day, half }))
    .filter((at) => {
      const order = compareHalfDays(at, to);
      return onlyLater ? order > 0 : order !== 0;
    })
    .sort((a, b) => halfDaysApart(a, to) - halfDaysApart(b, to) || compareHalfDays(a, b))
    .slice(0, mostTried);
}

/** How far two half-days are from each other, in half-days of the calendar. */
export function halfDaysApart(a: HalfDay, b: HalfDay): number {
  const halves = (a.half === 'afternoon' ? 1 : 0) - (b.half === 'afternoon' ? 1 : 0);
  return Math.abs(2 * daysBetween(b.day, a.day) + halves);
}
