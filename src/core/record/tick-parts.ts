import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import type { Programme } from '../plan/document.ts';
import type { Block, Piece } from '../planner/month-plan.ts';
import type { Minutes } from '../units.ts';
import { countingPieces } from './counting-pieces.ts';
import { laterFractions } from './later-fractions.ts';
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
): Piece | null {
  return partUpTo(1, activity, progress, estimates);
}

/**
 * What the learner says by ticking `block`: that of each of its activities no more is left than the
 * later blocks of the same plan hold. So the last block of an activity finishes it, whatever was
 * logged or estimated anew in between; what is done already, or left out, needs no word.
 */
export function tickParts(
  block: Block,
  programme: Programme,
  progress: Progress,
  estimates: Estimates,
): readonly Piece[] {
  const counting = new Set(countingPieces(programme, block).map(({ activity }) => activity));
  return [...laterFractions(programme, block)].flatMap(([activity, later]) =>
    counting.has(activity) ? (partUpTo(1 - later, activity, progress, estimates) ?? []) : [],
  );
}

/** What must be ticked of `activity` so that `fraction` of it is; null if it is already. */
function partUpTo(
  fraction: number,
  activity: ActivityId,
  { ticked }: Progress,
  estimates: Estimates,
): Piece | null {
  const of = estimates.get(activity)?.minutes;
  const open = fraction - (ticked.get(activity) ?? 0);
  if (of === undefined || of <= 0 || open <= tolerance) return null;
  const minutes = Math.min(of, Math.max(1, Math.ceil(of * open - tolerance)));
  return { activity, minutes: minutes as Minutes, of };
}

/**
 * What takes a tick of `block` back: of each of its activities what was ticked in its half-day, or
 * else its piece.
 */
export function untickParts(block: Block, programme: Programme): readonly Piece[] {
  const ticked = programme.ticks
    .filter(({ day, half }) => day === block.day && half === block.half)
    .flatMap(({ parts }) => parts);
  return block.pieces.flatMap((piece) => {
    const said = ticked.filter((part) => part.activity === piece.activity);
    return said.length > 0 ? said : [piece];
  });
}
