import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { PlacedActivity } from '#core/curriculum/curriculum.ts';
import type { Block } from '#core/planner/month-plan.ts';
import type { BlockStatus } from '#core/record/block-status.ts';
import type { PlannedSpeeds } from '../block/planned-speeds.ts';
import { type MonthHalfDay, partsOf } from './month-half-day.ts';

interface Standing {
  readonly state: BlockStatus;
  readonly share?: number | undefined;
}

/** The blocks as the month draws them, by `halfDayKey`. */
export function monthHalfDays(
  blocks: readonly Block[],
  places: ReadonlyMap<string, PlacedActivity>,
  standingOf: (at: HalfDay) => Standing,
  speedsOf: (block: Block) => PlannedSpeeds | null,
): ReadonlyMap<string, MonthHalfDay> {
  return new Map(
    blocks.map((block) => [
      halfDayKey(block),
      {
        day: block.day,
        half: block.half,
        parts: partsOf(block.pieces, (activity) => places.get(activity)),
        ...standingOf(block),
        speeds: speedsOf(block),
      },
    ]),
  );
}
