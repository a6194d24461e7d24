import type { ActivityId } from '../curriculum/curriculum.ts';
import { listActivities } from '../curriculum/curriculum.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Day } from '../units.ts';
import { checkSession } from './check-session.ts';
import type { Command } from './command.ts';
import type { Programme, Session } from './document.ts';
import { firstRefusal, mostMinutesADay } from './limits.ts';
import { missesWithout } from './misses.ts';
import type { Refusal } from './refusal.ts';
import { refusePieces } from './refuse-pieces.ts';

/** How many sessions may be logged at once. */
export const mostSessionsAtOnce = 20_000;

/** Tells of one new session after the other why it cannot be logged; null if it can, and it then is. */
export type SessionTaker = (session: Session) => Refusal | null;

/**
 * Takes new sessions into account, one after the other, as `log-session` would: those it has taken
 * count for the ids and the full days of the next. It looks at each entry of the programme once.
 */
export function createSessionTaker(programme: Programme, today: Day): SessionTaker {
  const others = { ...programme, sessions: [] };
  const known = new Set<ActivityId>();
  for (const { activity } of listActivities(programme.curriculum)) known.add(activity.id);
  const ids = new Set<string>();
  const byDay = new Map<Day, number>();
  const take = ({ id, day, minutes }: Session) => {
    ids.add(id);
    byDay.set(day, (byDay.get(day) ?? 0) + minutes);
  };
  for (const session of programme.sessions) take(session);
  return (session) => {
    const { id, day, minutes, pieces } = session;
    const unknown = pieces.find(({ activity }) => !known.has(activity));
    const refusal = firstRefusal(
      ids.has(id) ? { kind: 'id-taken', id } : null,
      checkSession(others, { ...session, pieces: [] }, today),
      refusePieces(pieces),
      unknown ? { kind: 'unknown-activity', activity: unknown.activity } : null,
      (byDay.get(day) ?? 0) + minutes > mostMinutesADay
        ? { kind: 'day-over-full', most: mostMinutesADay }
        : null,
    );
    if (refusal === null) take(session);
    return refusal;
  };
}

/** The programme after `log-session` of each session, one after the other; all of them or none. */
export function applyLogSessions(
  programme: Programme,
  { sessions, today }: Extract<Command, { kind: 'log-sessions' }>,
): Result<Programme, Refusal> {
  const refusalOf = createSessionTaker(programme, today);
  for (const session of sessions) {
    const refusal = refusalOf(session);
    if (refusal) return fail(refusal);
  }
  return ok({
    ...programme,
    sessions: [...programme.sessions, ...sessions],
    misses: missesWithout(programme, ...sessions),
  });
}
