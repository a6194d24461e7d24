import { compareHalfDays, type HalfDay } from '../calendar/half.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { hoursOn } from '../planner/hours-on.ts';
import type { Pin } from '../planner/pin.ts';
import { remainingMinutes } from '../record/remaining.ts';
import type { Minutes } from '../units.ts';
import type { Programme } from './document.ts';
import { followedBlocks } from './followed-blocks.ts';

/**
 * Pins that put what the block of `from` holds and is not done into `to`, in its order, as far as
 * that half-day has hours for it; what else it holds is left to flow. A half-day that is off takes
 * all of it, so that the pins say why they cannot be. None if there is nothing to carry.
 */
export function carryPins(programme: Programme, from: HalfDay, to: HalfDay): readonly Pin[] {
  const { curriculum, study, estimates, availability } = programme;
  const block = followedBlocks(programme).find((each) => compareHalfDays(each, from) === 0);
  if (!block) return [];
  const left = remainingMinutes(programme, estimateActivities(curriculum, study, estimates));
  const parts = block.pieces
    .map(({ activity, minutes }) => ({
      activity,
      minutes: Math.min(minutes, left.get(activity) ?? 0),
    }))
    .filter(({ minutes }) => minutes > 0);
  const { capacity } = hoursOn(availability, to.day)[to.half];
  const whole = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  let room = capacity === 0 || whole <= capacity + study.overrun ? whole : capacity;
  const pins: Pin[] = [];
  for (const { activity, minutes } of parts) {
    const taken = Math.min(minutes, room) as Minutes;
    room -= taken;
    if (taken > 0) pins.push({ activity, day: to.day, half: to.half, minutes: taken });
  }
  return pins;
}
