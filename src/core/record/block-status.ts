import { type HalfDay, halfDayKey } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import type { Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import type { Block, Piece } from '../planner/month-plan.ts';
import type { Day } from '../units.ts';
import { progressOf } from './remaining.ts';

/**
 * Where a block stands. `unknown` is a past block of which the learner has said nothing: it is
 * neither done nor missed. `part` has some of it ticked or logged.
 */
export type BlockStatus = 'planned' | 'done' | 'part' | 'missed' | 'unknown';

export interface BlockState {
  readonly block: Block;
  readonly status: BlockStatus;
}

/**
 * The state of every followed block, in order of time. A block is done when of each of its
 * activities no more is left than the later blocks of the same plan hold; a block of today or later
 * that is not done is planned, or part.
 */
export function blockStates(
  programme: Programme,
  estimates: Estimates,
  today: Day,
): readonly BlockState[] {
  const { ticked } = progressOf(programme.ticks, programme.sessions, estimates);
  const later = minutesLater(programme);
  const missed = new Set(programme.misses.map(halfDayKey));
  const touched = touchedHalfDays(programme);
  return followedBlocks(programme).map((block) => {
    const isPieceDone = (piece: Piece) => {
      const whole = estimates.get(piece.activity)?.minutes ?? piece.minutes;
      const left = whole * (1 - (ticked.get(piece.activity) ?? 0));
      // Half a minute, because an estimate may have been edited and fractions of it rounded.
      return left <= (later.get(piece) ?? 0) + 0.5;
    };
    const done = block.pieces.filter(isPieceDone).length;
    return { block, status: statusOf(block, done) };
  });

  function statusOf(block: Block, done: number): BlockStatus {
    if (done === block.pieces.length) return 'done';
    const key = halfDayKey(block);
    if (done > 0 || touched.has(key)) return 'part';
    if (block.day >= today) return 'planned';
    return missed.has(key) ? 'missed' : 'unknown';
  }
}

function touchedHalfDays({ ticks, sessions }: Programme): ReadonlySet<string> {
  const touched: readonly HalfDay[] = [...ticks, ...sessions];
  return new Set(touched.map(halfDayKey));
}

/** For each piece, the minutes of its activity in later blocks of the plan that it belongs to. */
function minutesLater(programme: Programme): ReadonlyMap<Piece, number> {
  const later = new Map<Piece, number>();
  for (const { blocks } of programme.plans) {
    const sums = new Map<ActivityId, number>();
    for (const piece of blocks.flatMap((block) => block.pieces).reverse()) {
      const sum = sums.get(piece.activity) ?? 0;
      later.set(piece, sum);
      sums.set(piece.activity, sum + piece.minutes);
    }
  }
  return later;
}
