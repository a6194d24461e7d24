import { compareHalfDays, type HalfDay } from '#core/calendar/half.ts';
import type { DonePart, Session } from '#core/plan/document.ts';
import { blocksToCome } from '#core/plan/replan.ts';
import type { Block } from '#core/planner/month-plan.ts';
import { tickParts } from '#core/record/tick-parts.ts';
import { type Day, type Minutes, sumMinutes } from '#core/units.ts';
import { type HalfDayPart, partsOf } from '../../month/month-half-day.ts';
import { type BlockStudy, studyOf } from './block-study.ts';
import type { RowSources } from './row-sources.ts';

/** A block as Today shows it, to be ticked and logged in the half-day `at`. */
export interface TodayRow {
  readonly at: HalfDay;
  readonly block: Block;
  readonly parts: readonly HalfDayPart[];
  readonly study: BlockStudy;
  /** What a tick says; of nothing if all of it is done. */
  readonly open: readonly DonePart[];
  /** The logs of that half-day, the latest last. */
  readonly sessions: readonly Session[];
  /** What the hours field offers: the plan less what is logged; null if nothing is left of it. */
  readonly offered: Minutes | null;
}

/** The row of `block`, to be ticked in `at`: its own half-day, or an earlier one. */
export function rowOf(block: Block, at: HalfDay, sources: RowSources): TodayRow {
  const { programme, places, estimates, progress } = sources;
  const study = studyOf(block, places, estimates, programme.study.pace.speed);
  const sessions = programme.sessions.filter(
    (session) => session.day === at.day && session.half === at.half,
  );
  const left = study.planned - sumMinutes(sessions.map(({ minutes }) => minutes));
  return {
    at,
    block,
    parts: partsOf(block.pieces, (activity) => places.get(activity)),
    study,
    open: tickParts(block, programme, progress, estimates),
    sessions,
    offered: left > 0 ? (left as Minutes) : null,
  };
}

/** The rows of `today`, the morning first; none on a day without blocks. */
export function rowsOf(today: Day, sources: RowSources): readonly TodayRow[] {
  return sources.blocks
    .filter((block) => block.day === today)
    .map((block) => rowOf(block, { day: today, half: block.half }, sources));
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
