import { compareHalfDays, type HalfDay } from '../calendar/half.ts';
import type { OpenHalfDay } from './open-half-days.ts';
import type { ImpossiblePin, Pin, PinObstacle } from './pin.ts';
import { type PlacedPin, sortPins } from './pin-bounds.ts';
import { pinObstacle } from './pin-obstacle.ts';
import type { PlanBasis } from './plan-task.ts';

export interface SettledPins {
  /** In order of half-days. */
  readonly kept: readonly PlacedPin[];
  readonly impossible: readonly ImpossiblePin[];
}

/**
 * Every pin, either kept or impossible: one after the other, each is kept if a plan can keep it with
 * those before it. `from` is the first half-day that is not past.
 */
export function settlePins(basis: PlanBasis, pins: readonly Pin[], from: HalfDay): SettledPins {
  const kept: PlacedPin[] = [];
  const impossible: ImpossiblePin[] = [];
  for (const pin of pins) {
    const placed = placePin(basis, pin, from, kept);
    const obstacle = 'kind' in placed ? placed : pinObstacle(basis, kept, placed);
    if (obstacle) impossible.push({ pin, obstacle });
    else if (!('kind' in placed)) kept.push(placed);
  }
  return { kept: sortPins(kept), impossible };
}

/** The number of the half-day of a pin; -1 if that is not open. */
export function indexOfPin(halfDays: readonly OpenHalfDay[], pin: Pin): number {
  return halfDays.findIndex(({ day, half }) => day === pin.day && half === pin.half);
}

function placePin(
  { queues, line }: PlanBasis,
  pin: Pin,
  from: HalfDay,
  kept: readonly PlacedPin[],
): PlacedPin | PinObstacle {
  const lecture = queues.lectures.items.findIndex(({ activity }) => activity === pin.activity);
  const homework = queues.homework.items.findIndex(({ activity }) => activity === pin.activity);
  const isHomework = lecture < 0;
  const item = isHomework ? homework : lecture;
  let left = (isHomework ? queues.homework : queues.lectures).items[item]?.minutes ?? 0;
  for (const other of kept) {
    if (other.isHomework === isHomework && other.item === item) left -= other.minutes;
  }
  const minutes = Math.min(pin.minutes ?? left, left);
  if (minutes <= 0) return { kind: 'nothing-left' };
  if (compareHalfDays(pin, from) < 0) return { kind: 'past' };
  const index = indexOfPin(line.halfDays, pin);
  if (index < 0) return { kind: 'half-day-off' };
  return { index, isHomework, item, minutes };
}
