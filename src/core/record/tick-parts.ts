import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import type { DonePart, Programme } from '../plan/document.ts';
import type { Block } from '../planner/month-plan.ts';
import type { Minutes } from '../units.ts';
import type { Progress } from './remaining.ts';

// Sums of fractions miss whole minutes by rounding, and by no more than this.
const tolerance = 1e-6;

/**
 * What is left to say about `activity` for its ticks to add up to the whole of it; null if they do
 * already, or if it has no estimate.
 */
export function restOf(
  activity: ActivityId,
  progress: Progress,
  estimates: Estimates,
): DonePart | null {
  const of = estimates.get(activity)?.minutes;
  if (of === undefined || of <= 0) return null;
  const left = Math.ceil(of * (1 - (progress.ticked.get(activity) ?? 0)) - tolerance);
  return left > 0 ? { activity, minutes: Math.min(left, of) as Minutes, of } : null;
}

/**
 * What the learner says by ticking `block`: that of each of its activities no more is left than the
 * later blocks of the same plan hold. So the last block of an activity finishes it, whatever was
 * logged or estimated anew in between; what is done already needs no word.
 */
export function tickParts(
  block: Block,
  programme: Programme,
  progress: Progress,
  estimates: Estimates,
): readonly DonePart[] {
  const later = minutesAfter(block, programme);
  const activities = new Set(block.pieces.map(({ activity }) => activity));
  return [...activities].flatMap((activity) => {
    const rest = restOf(activity, progress, estimates);
    const minutes = (rest?.minutes ?? 0) - (later.get(activity) ?? 0);
    return rest && minutes > 0 ? [{ ...rest, minutes: minutes as Minutes }] : [];
  });
}

/**
 * What takes a tick of `block` back: of each of its activities what was ticked in its half-day, or
 * else its piece.
 */
export function untickParts(
  block: Block,
  programme: Programme,
  estimates: Estimates,
): readonly DonePart[] {
  const ticked = programme.ticks
    .filter(({ day, half }) => day === block.day && half === block.half)
    .flatMap(({ parts }) => parts);
  return block.pieces.flatMap(({ activity, minutes }) => {
    const said = ticked.filter((part) => part.activity === activity);
    if (said.length > 0) return said;
    const of = Math.max(estimates.get(activity)?.minutes ?? minutes, minutes) as Minutes;
    return [{ activity, minutes, of }];
  });
}

function minutesAfter(block: Block, { plans }: Programme): ReadonlyMap<ActivityId, number> {
  const blocks = plans.find((plan) => plan.blocks.includes(block))?.blocks ?? [];
  const later = new Map<ActivityId, number>();
  for (const { activity, minutes } of blocks
    .slice(blocks.indexOf(block) + 1)
    .flatMap(({ pieces }) => pieces)) {
    later.set(activity, (later.get(activity) ?? 0) + minutes);
  }
  return later;
}
