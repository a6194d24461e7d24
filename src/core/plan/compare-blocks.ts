import { compareHalfDays, type HalfDay, halfDayKey } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Block, Piece } from '../planner/month-plan.ts';

/** A half-day whose work differs; null where nothing is planned. */
export interface HalfDayChange extends HalfDay {
  readonly before: readonly Piece[] | null;
  readonly after: readonly Piece[] | null;
}

/** What an activity belongs to, as the plan shows it: a week's lectures, or the activity itself. */
export type GroupOf = (activity: ActivityId) => string;

/** The half-days, in order of time, that hold work of other groups in `after` than in `before`. */
export function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
  groupOf: GroupOf,
): readonly HalfDayChange[] {
  const groupsOf = (block: Block | undefined) =>
    [...new Set(block?.pieces.map(({ activity }) => groupOf(activity)))].sort().join('\n');
  const old = new Map(before.map((block) => [halfDayKey(block), block]));
  const fresh = new Map(after.map((block) => [halfDayKey(block), block]));
  return [...new Map([...old, ...fresh]).values()]
    .filter((at) => groupsOf(old.get(halfDayKey(at))) !== groupsOf(fresh.get(halfDayKey(at))))
    .sort(compareHalfDays)
    .map((at) => ({
      day: at.day,
      half: at.half,
      before: old.get(halfDayKey(at))?.pieces ?? null,
      after: fresh.get(halfDayKey(at))?.pieces ?? null,
    }));
}
