import { compareHalfDays, halfDayKey } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import type { AcceptedPlan, Programme } from '../plan/document.ts';
import { planBegunWith } from '../plan/followed-blocks.ts';
import type { Block } from '../planner/month-plan.ts';

/** What the later blocks of a plan hold of each activity of one of its blocks. */
type Later = ReadonlyMap<ActivityId, number>;

/**
 * Of each activity of `block`, the fraction of it that later blocks of the same plan hold. The block
 * is done when no more than that is left to tick, however its estimate was edited since.
 */
export function laterFractions(programme: Programme, block: Block): Later {
  const plan = planOf(programme, block);
  const own = plan && indexOf(plan).get(halfDayKey(block));
  return own?.later ?? new Map(block.pieces.map(({ activity }) => [activity, 0]));
}

/**
 * The plan that `block` is followed by, if it is in any: one that was kept by a new plan of its own
 * day goes on with the plan that it came from.
 */
export function planOf(programme: Programme, block: Block): AcceptedPlan | undefined {
  const { plans } = programme;
  const begun = planBegunWith(programme, block.day);
  const key = halfDayKey(block);
  return plans.slice(begun ? plans.indexOf(begun) : 0).find((plan) => {
    if (plan.acceptedOn > block.day) return false;
    const own = indexOf(plan).get(key);
    return own !== undefined && isSame(own.block, block);
  });
}

interface Place {
  readonly block: Block;
  readonly later: Later;
}

/** Accepted plans never change, so that each is gone through once. */
const indexes = new WeakMap<AcceptedPlan, ReadonlyMap<string, Place>>();

function indexOf(plan: AcceptedPlan): ReadonlyMap<string, Place> {
  const known = indexes.get(plan);
  if (known) return known;
  const index = new Map<string, Place>();
  const after = new Map<ActivityId, number>();
  for (const block of [...plan.blocks].sort(compareHalfDays).reverse()) {
    const later = new Map(block.pieces.map(({ activity }) => [activity, after.get(activity) ?? 0]));
    index.set(halfDayKey(block), { block, later });
    for (const { activity, minutes, of } of block.pieces) {
      after.set(activity, (after.get(activity) ?? 0) + minutes / of);
    }
  }
  indexes.set(plan, index);
  return index;
}

function isSame(a: Block, b: Block): boolean {
  return (
    a === b ||
    (compareHalfDays(a, b) === 0 &&
      a.pieces.length === b.pieces.length &&
      a.pieces.every((piece, index) => {
        const other = b.pieces[index];
        return piece.activity === other?.activity && piece.minutes === other.minutes;
      }))
  );
}
