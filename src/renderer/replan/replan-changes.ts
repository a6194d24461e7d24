import { compareHalfDays, type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { Programme } from '#core/plan/document.ts';
import { followedBlocks } from '#core/plan/followed-blocks.ts';
import { blocksToCome, replan } from '#core/plan/replan.ts';
import type { Block, Piece } from '#core/planner/month-plan.ts';
import type { Day } from '#core/units.ts';

/** A half-day whose work would change; null where nothing is or would be planned. */
export interface HalfDayChange extends HalfDay {
  readonly before: readonly Piece[] | null;
  readonly after: readonly Piece[] | null;
}

/** What planning anew would change in the plan that is followed. */
export interface ReplanChanges {
  /** In order of time: half-days that would hold work of other weeks or of another kind. */
  readonly moves: readonly HalfDayChange[];
  readonly finishBefore: Day | null;
  /** Null if not all that is left finds a half-day, or nothing is left. */
  readonly finishAfter: Day | null;
  /** Minutes of what is left that the followed plan has no room for. */
  readonly uncovered: number;
  /** True if keeping the plan would leave work over, break the hours, or end on another day. */
  readonly matters: boolean;
}

// Less than this is rounding and loose ends, which a learner absorbs without a new plan.
const looseEnds = 15;

/**
 * How a plan made on `today` differs from the rest of the followed one; null if it would be the
 * same in all that a learner sees. `groupOf` names what an activity belongs to, as the plan shows it.
 */
export function replanChanges(
  programme: Programme,
  today: Day,
  groupOf: (activity: string) => string,
): ReplanChanges | null {
  const followed = followedBlocks(programme);
  const before = blocksToCome(programme, followed, today);
  const fresh = replan(programme, today);
  const after = blocksToCome(programme, fresh.blocks, today);
  const uncovered = minutesMissing([...after.flatMap(piecesOf), ...fresh.unplaced], before);
  const finishBefore = followed.at(-1)?.day ?? null;
  const finishAfter = after.at(-1)?.day ?? finishBefore;
  const moves = listMoves(before, after, groupOf);
  const matters =
    uncovered >= looseEnds ||
    finishBefore !== finishAfter ||
    breaksHours(before, after, programme.study.overrun);
  if (moves.length === 0 && !matters) return null;
  return {
    moves,
    finishBefore,
    finishAfter: fresh.unplaced.length > 0 ? null : finishAfter,
    uncovered,
    matters,
  };
}

function piecesOf(block: Block): readonly Piece[] {
  return block.pieces;
}

/** Minutes of `wanted` for which `blocks` hold no piece of the same activity. */
function minutesMissing(wanted: readonly Piece[], blocks: readonly Block[]): number {
  const open = new Map<string, number>();
  for (const { activity, minutes } of wanted) {
    open.set(activity, (open.get(activity) ?? 0) + minutes);
  }
  for (const { activity, minutes } of blocks.flatMap(piecesOf)) {
    open.set(activity, (open.get(activity) ?? 0) - minutes);
  }
  let missing = 0;
  for (const minutes of open.values()) missing += Math.max(0, minutes);
  return missing;
}

/** True if a block is longer than it may be, now that the hours are others. */
function breaksHours(before: readonly Block[], after: readonly Block[], overrun: number): boolean {
  const open = new Map(after.map((block) => [halfDayKey(block), block]));
  const last = after.at(-1);
  return before.some((block) => {
    if (!last || compareHalfDays(block, last) > 0) return false;
    const now = open.get(halfDayKey(block));
    const minutes = block.pieces.reduce((sum, piece) => sum + piece.minutes, 0);
    return !now || minutes > now.capacity + overrun || now.start !== block.start;
  });
}

function listMoves(
  before: readonly Block[],
  after: readonly Block[],
  groupOf: (activity: string) => string,
): readonly HalfDayChange[] {
  const groupsOf = (block: Block | undefined) =>
    [...new Set(block?.pieces.map(({ activity }) => groupOf(activity)))].join();
  const old = new Map(before.map((block) => [halfDayKey(block), block]));
  const fresh = new Map(after.map((block) => [halfDayKey(block), block]));
  const all = new Map([...old, ...fresh]);
  return [...all.values()]
    .filter((block) => {
      const key = halfDayKey(block);
      return groupsOf(old.get(key)) !== groupsOf(fresh.get(key));
    })
    .sort(compareHalfDays)
    .map((block) => ({
      day: block.day,
      half: block.half,
      before: old.get(halfDayKey(block))?.pieces ?? null,
      after: fresh.get(halfDayKey(block))?.pieces ?? null,
    }));
}
