import { compareHalfDays, type HalfDay } from '#core/calendar/half.ts';
import { blocksToCome } from '#core/plan/replan.ts';
import type { Block } from '#core/planner/month-plan.ts';
import { tickParts } from '#core/record/tick-parts.ts';
import { rowOf, type WorkRow } from '../../block/work-row.ts';
import type { RowSources } from '../../replica/row-sources.ts';

/** The rows of today, as seen `now`, the morning first; none on a day without blocks. */
export function rowsOf(now: HalfDay, sources: RowSources): readonly WorkRow[] {
  return sources.blocks
    .filter((block) => block.day === now.day)
    .map((block) => rowOf(block, { day: block.day, half: block.half }, sources, now));
}

/** The first block after `after` of which something is left to do; null if there is none. */
export function nextBlock(after: HalfDay, sources: RowSources): Block | null {
  const { programme, blocks, progress, estimates } = sources;
  const next = blocksToCome(programme, blocks, after.day).find(
    (block) =>
      compareHalfDays(block, after) > 0 &&
      tickParts(block, programme, progress, estimates).length > 0,
  );
  return next ?? null;
}
