import { compareHalfDays } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import type { AcceptedPlan, Programme } from '../plan/document.ts';
import { planBegunWith } from '../plan/followed-blocks.ts';
import type { Block } from '../planner/month-plan.ts';

/**
 * Of each activity of `block`, the fraction of it that later blocks of the same plan hold. The block
 * is done when no more than that is left to tick, however its estimate was edited since.
 */
export function laterFractions(
  programme: Programme,
  block: Block,
): ReadonlyMap<ActivityId, number> {
  const later = new Map(block.pieces.map(({ activity }) => [activity, 0]));
  for (const other of planOf(programme, block)?.blocks ?? []) {
    if (compareHalfDays(other, block) <= 0) continue;
    for (const { activity, minutes, of } of other.pieces) {
      const sum = later.get(activity);
      if (sum !== undefined) later.set(activity, sum + minutes / of);
    }
  }
  return later;
}

/**
 * The plan that `block` is followed by, if it is in any: one that was kept by a new plan of its own
 * day goes on with the plan that it came from.
 */
export function planOf(programme: Programme, block: Block): AcceptedPlan | undefined {
  const { plans } = programme;
  const begun = planBegunWith(programme, block.day);
  return plans
    .slice(begun ? plans.indexOf(begun) : 0)
    .find((plan) => plan.acceptedOn <= block.day && plan.blocks.some((own) => isSame(own, block)));
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
