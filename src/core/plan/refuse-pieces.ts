import type { Piece } from '../planner/month-plan.ts';
import { refuseCount } from './limits.ts';
import type { Refusal } from './refusal.ts';

/**
 * The refusal of the first piece that is no part of a whole: of no or too many minutes, or of more
 * than it was cut from; null if all are. The whole may be longer than a learner may type, because
 * the share of the stated hours that an activity has may be.
 */
export function refusePieces(pieces: Iterable<Piece>): Refusal | null {
  for (const { minutes, of } of pieces) {
    const refusal = refuseCount('estimate', minutes);
    if (refusal) return refusal;
    if (!Number.isSafeInteger(of) || of < minutes) {
      return { kind: 'out-of-range', field: 'estimate', least: 1, most: of };
    }
  }
  return null;
}
