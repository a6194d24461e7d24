import type { Block } from '../planner/month-plan.ts';
import type { Day } from '../units.ts';
import type { Programme } from './document.ts';

/**
 * The blocks that were or are to be followed, in order of time, at most one for each half-day: on
 * each day those of the last plan that was accepted by then. So the past never moves, even where a
 * clock was set back between two plans.
 */
export function followedBlocks(programme: Programme): readonly Block[] {
  const followed: Block[] = [];
  let end: Day | null = null;
  for (const { acceptedOn, blocks } of [...programme.plans].reverse()) {
    const before: Day | null = end;
    const own = blocks.filter(({ day }) => day >= acceptedOn && (before === null || day < before));
    followed.unshift(...own);
    if (end === null || acceptedOn < end) end = acceptedOn;
  }
  return followed;
}
