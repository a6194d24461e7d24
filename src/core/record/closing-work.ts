import { compareHalfDays, type HalfDay } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Programme } from '../plan/document.ts';
import type { Block, Piece } from '../planner/month-plan.ts';
import { type Minutes, minutes, sumMinutes } from '../units.ts';
import { countingPieces } from './counting-pieces.ts';
import { laterFractions, planOf } from './later-fractions.ts';
import { sessionIndexOf, tickIndexOf } from './record-index.ts';
import { progressBySome, progressOf } from './remaining.ts';

/** The work that a tick of a block closes. */
export interface ClosingWork {
  /** The block's own pieces that count, longer by what is open of them before it, in the order of the block. */
  readonly pieces: readonly Piece[];
  /** Minutes of these that are not the block's own. */
  readonly more: Minutes;
  /** The earlier half-days that were to hold these, in order of time. */
  readonly from: readonly HalfDay[];
}

// Minutes are whole: what is less than half of one is rounding.
const leastMore = 0.5;

/**
 * What ticking `block` closes that nobody has ticked or logged in another half-day, with the minutes
 * that were planned for it. A tick finishes what earlier blocks left open, so that hours logged with
 * it are hours spent on all of this. Blocks from `now` on are yet to come and still speak for theirs.
 */
export function closingWork(block: Block, programme: Programme, now: HalfDay): ClosingWork {
  const open = openBefore(block, programme);
  const from: HalfDay[] = [];
  for (const other of blocksBefore(block, programme)) {
    const isOver = compareHalfDays(other, now) < 0;
    let holds = false;
    for (const { activity, minutes, of } of other.pieces) {
      const left = open.get(activity);
      if (!left || left.unheld * of < leastMore) continue;
      const held = Math.min(left.unheld, minutes / of);
      left.unheld -= held;
      if (!isOver) left.closed -= held;
      holds = true;
    }
    if (holds && isOver) from.unshift({ day: other.day, half: other.half });
  }
  const own = countingPieces(programme, block);
  const pieces = own.map((piece) => {
    const more = Math.round((open.get(piece.activity)?.closed ?? 0) * piece.of);
    open.delete(piece.activity);
    if (more < leastMore) return piece;
    return { ...piece, minutes: minutes(Math.min(piece.of, piece.minutes + more)) };
  });
  const more = minutes(minutesOf(pieces) - minutesOf(own));
  return { pieces, more, from: more > 0 ? from : [] };
}

interface OpenFraction {
  /** What the tick closes besides the block's own piece. */
  closed: number;
  /** What of that no earlier block was found to hold yet. */
  unheld: number;
}

/** Of each activity of `block` the fraction that is open and neither its own nor that of later blocks. */
function openBefore(block: Block, programme: Programme): Map<ActivityId, OpenFraction> {
  const open = new Map<ActivityId, OpenFraction>();
  for (const [activity, later] of laterFractions(programme, block)) {
    const behind = behindElsewhere(activity, block, programme);
    const own = block.pieces
      .filter((piece) => piece.activity === activity)
      .reduce((sum, piece) => sum + piece.minutes / piece.of, 0);
    const fraction = 1 - later - behind - own;
    open.set(activity, { closed: fraction, unheld: fraction });
  }
  return open;
}

/** The fraction of an activity that is ticked, or logged in another half-day than `at`. */
function behindElsewhere(activity: ActivityId, at: HalfDay, programme: Programme): number {
  const logs = sessionIndexOf(programme.sessions).byActivity.get(activity)?.entries ?? [];
  const elsewhere = logs.filter((session) => compareHalfDays(session, at) !== 0);
  const { ticked, burned } =
    elsewhere.length === logs.length
      ? progressOf(programme)
      : progressBySome({
          sessions: elsewhere,
          ticks: tickIndexOf(programme.ticks).byActivity.get(activity)?.entries ?? [],
        });
  return Math.max(ticked.get(activity) ?? 0, burned.get(activity) ?? 0);
}

/** The blocks before `block` in its plan, the latest first: what is open is open from there back. */
function blocksBefore(block: Block, programme: Programme): readonly Block[] {
  const blocks = planOf(programme, block)?.blocks ?? [];
  return blocks.filter((other) => compareHalfDays(other, block) < 0).reverse();
}

function minutesOf(pieces: readonly Piece[]): number {
  return sumMinutes(pieces.map((piece) => piece.minutes));
}
