import type { Day } from '../units.ts';
import type { Programme, Session } from './document.ts';
import {
  firstRefusal,
  mostComment,
  mostMinutesADay,
  refuseCount,
  refuseFigure,
  refusePastDay,
} from './limits.ts';
import type { Refusal } from './refusal.ts';
import { refusePieces } from './refuse-pieces.ts';
import { refuseUnknownActivity } from './refuse-unknown-activity.ts';

/**
 * Why a session cannot be logged; null if it can. All sessions of one day, the others of the
 * programme included, last 24 hours at most.
 */
export function checkSession(programme: Programme, session: Session, today: Day): Refusal | null {
  return firstRefusal(
    refusePastDay(session.day, today),
    refuseCount('minutes', session.minutes),
    refuseCount('lostMinutes', session.lostMinutes),
    session.lostMinutes > session.minutes ? { kind: 'lost-exceeds-minutes' } : null,
    session.speed === null ? null : refuseFigure('speed', session.speed),
    session.videoMinutes === null ? null : refuseCount('videoMinutes', session.videoMinutes),
    session.comment.length > mostComment
      ? { kind: 'too-long', field: 'comment', most: mostComment }
      : null,
    refusePieces(session.pieces),
    refuseUnknownActivity(programme, session.pieces),
    minutesOfDay(programme, session) > mostMinutesADay
      ? { kind: 'day-over-full', most: mostMinutesADay }
      : null,
  );
}

function minutesOfDay(programme: Programme, session: Session): number {
  let sum: number = session.minutes;
  for (const other of programme.sessions) {
    if (other.day === session.day && other.id !== session.id) sum += other.minutes;
  }
  return sum;
}
