import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import type { Block, Piece } from '#core/planner/month-plan.ts';
import { type ClosingWork, closingWork } from '#core/record/closing-work.ts';
import { countingPieces } from '#core/record/counting-pieces.ts';
import { sessionIndexOf } from '#core/record/record-index.ts';
import { tickParts } from '#core/record/tick-parts.ts';
import { type Minutes, sumMinutes } from '#core/units.ts';
import { type HalfDayPart, partsOf } from '../month/month-half-day.ts';
import type { RowSources } from '../replica/row-sources.ts';
import { type BlockStudy, studyOf } from './block-study.ts';

/** A block with all that is shown of it, to be ticked and logged in the half-day `at`. */
export interface WorkRow {
  readonly at: HalfDay;
  readonly block: Block;
  readonly parts: readonly HalfDayPart[];
  readonly study: BlockStudy;
  /** What a tick says; of nothing if all of it is done. */
  readonly open: readonly Piece[];
  /** The work behind that tick: what hours that are logged with it were spent on. */
  readonly closing: ClosingWork;
  /** Minutes of video in it, at 1x; null without any. */
  readonly videoMinutes: number | null;
  /** The logs of that half-day, the latest last. */
  readonly sessions: readonly Session[];
  /** What the hours field offers: the closing work less what is logged; null if nothing is left. */
  readonly offered: Minutes | null;
}

/** The row of `block`, to be ticked in `at`: its own half-day, or an earlier one. Seen at `now`. */
export function rowOf(block: Block, at: HalfDay, sources: RowSources, now: HalfDay = at): WorkRow {
  const { programme, places, estimates, progress } = sources;
  const counting = { ...block, pieces: countingPieces(programme, block) };
  const study = studyOf(counting, sources);
  const sessions = sessionIndexOf(programme.sessions).byHalfDay.get(halfDayKey(at)) ?? [];
  const closing = closingWork(block, programme, now);
  const left = study.planned + closing.more - sumMinutes(sessions.map(({ minutes }) => minutes));
  const whole = { ...counting, pieces: closing.pieces };
  return {
    at,
    block,
    parts: partsOf(counting.pieces, (activity) => places.get(activity)),
    study,
    open: tickParts(block, programme, progress, estimates),
    closing,
    videoMinutes: studyOf(whole, sources).video?.videoMinutes ?? null,
    sessions,
    offered: left > 0 ? (left as Minutes) : null,
  };
}
