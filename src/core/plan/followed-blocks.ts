import type { Block } from '../planner/month-plan.ts';
import type { Programme } from './document.ts';

/**
 * The blocks that were or are to be followed, in order of time: those of each accepted plan from
 * the day of its acceptance until the next one's. So the past never moves.
 */
export function followedBlocks(programme: Programme): readonly Block[] {
  const { plans } = programme;
  const blocks: Block[] = [];
  plans.forEach((plan, index) => {
    const next = plans[index + 1];
    for (const block of plan.blocks) {
      if (block.day >= plan.acceptedOn && (!next || block.day < next.acceptedOn)) {
        blocks.push(block);
      }
    }
  });
  return blocks;
}
