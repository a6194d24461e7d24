import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Session } from '../plan/document.ts';
import { spreadMinutes } from '../planner/spread-minutes.ts';
import { type Minutes, minutes } from '../units.ts';

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
  for (const session of sessions) {
    const [piece, another] = session.pieces;
    if (!piece) continue;
    if (!another) {
      const { activity } = piece;
      const studied = (byActivity.get(activity) ?? 0) + studiedMinutes(session);
      byActivity.set(activity, minutes(studied));
      continue;
    }
    const shares = spreadMinutes(
      studiedMinutes(session),
      session.pieces.map((piece) => piece.minutes),
    );
    session.pieces.forEach(({ activity }, index) => {
      const share = shares[index] ?? 0;
      byActivity.set(activity, minutes((byActivity.get(activity) ?? 0) + share));
    });
  }
  return byActivity;
}
