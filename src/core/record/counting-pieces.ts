import type { Programme } from '../plan/document.ts';
import type { Block, Piece } from '../planner/month-plan.ts';

/**
 * The pieces that a block is judged by: all but what is left out by now. If all of it is, all count:
 * a block is never done because nobody has to do it.
 */
export function countingPieces(
  { skipped }: Pick<Programme, 'skipped'>,
  { pieces }: Block,
): readonly Piece[] {
  if (skipped.length === 0) return pieces;
  const left = pieces.filter(({ activity }) => !skipped.includes(activity));
  return left.length === 0 ? pieces : left;
}
