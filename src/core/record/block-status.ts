import { halfDayKey } from '../calendar/half.ts';
import type { Programme, Tick } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import type { Block } from '../planner/month-plan.ts';
import type { Day } from '../units.ts';
import { countingPieces } from './counting-pieces.ts';
import { laterFractions } from './later-fractions.ts';
import { sessionIndexOf, tickIndexOf } from './record-index.ts';
import { type Progress, progressOf } from './remaining.ts';

/**
 * Where a block stands. `unknown` is a past block of which the learner has said nothing: it is
 * neither done nor missed. `part` has some of it ticked or logged.
 */
export type BlockStatus = 'planned' | 'done' | 'part' | 'missed' | 'unknown';

export interface BlockState {
  readonly block: Block;
  readonly status: BlockStatus;
}

/** Fractions add up to whole minutes but for rounding; no piece is as short as this. */
const tolerance = 1e-6;

/**
 * The state of every followed block, in order of time. A block that was said to be missed is missed,
 * also when its work is done later; another is done when all of it that counts is ticked. A block of
 * today or later that is neither is planned, or part once something of it is ticked or its half-day has
 * a log.
 */
export function blockStates(programme: Programme, today: Day): readonly BlockState[] {
  const progress = progressOf(programme);
  const missed = new Set(programme.misses.map(halfDayKey));
  const logged = sessionIndexOf(programme.sessions).byHalfDay;
  const ticked = tickIndexOf(programme.ticks).byHalfDay;
  return followedBlocks(programme).map((block) => ({ block, status: statusOf(block) }));

  function statusOf(block: Block): BlockStatus {
    const key = halfDayKey(block);
    if (missed.has(key)) return 'missed';
    const done = donePieces(programme, block, progress);
    if (done === countingPieces(programme, block).length) return 'done';
    if (done > 0 || logged.has(key)) return 'part';
    if (block.day < today) return ticked.has(key) ? 'part' : 'unknown';
    return ticked.get(key)?.some((tick) => namesAny(tick, block)) ? 'part' : 'planned';
  }
}

/** True if a tick is about something of a block. */
function namesAny({ parts }: Tick, { pieces }: Block): boolean {
  return parts.some((part) => pieces.some(({ activity }) => activity === part.activity));
}

/** True of a block of which every counting piece is ticked, in its half-day or in another. */
export function isBlockDone(programme: Programme, block: Block, progress: Progress): boolean {
  return donePieces(programme, block, progress) === countingPieces(programme, block).length;
}

function donePieces(programme: Programme, block: Block, { ticked }: Progress): number {
  const later = laterFractions(programme, block);
  return countingPieces(programme, block).filter(
    ({ activity }) => 1 - (ticked.get(activity) ?? 0) <= (later.get(activity) ?? 0) + tolerance,
  ).length;
}
