import type { HalfDay } from '#core/calendar/half.ts';
import type { ActivityId } from '#core/curriculum/curriculum.ts';
import type { Block } from '#core/planner/month-plan.ts';
import { type PlannedSpeeds, plannedSpeeds } from '../../block/planned-speeds.ts';

export interface BlockSpeed extends HalfDay {
  readonly speeds: PlannedSpeeds;
}

/** The blocks with lectures that are expected at another speed than `target`, in order of time. */
export function blockSpeeds(
  blocks: readonly Block[],
  speeds: ReadonlyMap<ActivityId, number>,
  target: number,
): readonly BlockSpeed[] {
  return blocks.flatMap(({ day, half, pieces }) => {
    const planned = plannedSpeeds(pieces, speeds);
    const isOther = planned && (planned.slowest !== target || planned.fastest !== target);
    return isOther ? [{ day, half, speeds: planned }] : [];
  });
}
