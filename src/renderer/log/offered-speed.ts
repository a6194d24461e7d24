import { compareHalfDays } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import { remember } from '#core/remember.ts';
import type { BlockStudy } from '../block/block-study.ts';
import type { RowSources } from '../replica/row-sources.ts';

/**
 * The one rule for the speed that a log begins with, on Today, in the dialog and in the quick log: the
 * speed that lectures were last logged with, or else the one that most of these are planned at. Null without lectures.
 */
export function offeredSpeed(study: Pick<BlockStudy, 'video'>, sources: RowSources): number | null {
  return study.video === null ? null : (lastSpeedOf(sources) ?? study.video.speeds.usual);
}

/** The speed of the latest log that holds a lecture; null where none tells one. */
export const lastSpeedOf = remember(({ programme, places }: RowSources): number | null => {
  let last: Session | null = null;
  for (const session of programme.sessions) {
    if (session.speed === null) continue;
    if (last !== null && compareHalfDays(session, last) < 0) continue;
    const isLecture = session.pieces.some(
      ({ activity }) => places.get(activity)?.activity.kind === 'lecture',
    );
    if (isLecture) last = session;
  }
  return last?.speed ?? null;
});
