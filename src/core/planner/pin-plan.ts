import { furthestWithin, type PlacedPin, type Progress, progressLeaving } from './pin-bounds.ts';
import { finishOf, type TimeLine } from './time-line.ts';
import type { WorkQueues } from './work-queues.ts';

/** What the pins that are kept ask of a plan at the start of each half-day. */
export interface PinPlan {
  /** In order of half-days. */
  readonly pins: readonly PlacedPin[];
  /** The most that may be done by then; nothing after the last pin. */
  readonly most: readonly Progress[];
  /** The finish, as `finishOf` gives it, that what has to wait for pins allows; as far. */
  readonly floors: readonly number[];
}

/** `pins` in order, with what they ask of every half-day up to the last of them. */
export function planPins(queues: WorkQueues, line: TimeLine, pins: readonly PlacedPin[]): PinPlan {
  const most: Progress[] = [];
  const floors: number[] = [];
  const whole = queues.lectures.total + queues.homework.total;
  let floor = -1;
  for (let from = pins.length - 1; from >= 0; from -= 1) {
    const index = pins[from]?.index ?? 0;
    const previous = pins[from - 1]?.index ?? -1;
    if (previous === index) continue;
    const limit = progressLeaving(queues, pins.slice(from));
    const { lectures, homework } = furthestWithin(queues, limit);
    floor = Math.max(floor, finishOf(line, index, whole - lectures - homework));
    for (let at = index; at > previous; at -= 1) {
      most[at] = limit;
      floors[at] = floor;
    }
  }
  return { pins, most, floors };
}
