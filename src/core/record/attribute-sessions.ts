import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Session } from '../plan/document.ts';
import { spreadMinutes } from '../planner/spread-minutes.ts';
import { remember } from '../remember.ts';
import { type Minutes, minutes } from '../units.ts';
import { type ActivityRecord, sessionIndexOf } from './record-index.ts';

/** The time of a session that was study: lost minutes not counted. */
export function studiedMinutes(session: Session): Minutes {
  return minutes(session.minutes - session.lostMinutes);
}

/**
 * The studied minutes of each activity: those of each session are spread over its pieces by their
 * minutes, so that over all activities they sum to those of all sessions that have pieces.
 */
export function minutesByActivity(sessions: readonly Session[]): ReadonlyMap<ActivityId, Minutes> {
  const byActivity = new Map<ActivityId, Minutes>();
  for (const record of sessionIndexOf(sessions).byActivity.values()) {
    byActivity.set(record.activity, minutesOf(record));
  }
  return byActivity;
}

const minutesOf = remember(({ activity, entries }: ActivityRecord<Session>): Minutes => {
  let sum = 0;
  for (const session of entries) sum += shareOf(session, activity);
  return minutes(sum);
});

function shareOf(session: Session, activity: ActivityId): number {
  const { pieces } = session;
  if (pieces.length === 1) return studiedMinutes(session);
  const shares = spreadMinutes(
    studiedMinutes(session),
    pieces.map((piece) => piece.minutes),
  );
  return pieces.reduce(
    (sum, piece, index) => sum + (piece.activity === activity ? (shares[index] ?? 0) : 0),
    0,
  );
}
