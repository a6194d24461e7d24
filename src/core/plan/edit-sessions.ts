import { fail, ok, type Result } from '../result.ts';
import type { Command } from './command.ts';
import type { Programme } from './document.ts';
import { createSessionTaker } from './log-sessions.ts';
import { missesWithout } from './misses.ts';
import type { Refusal } from './refusal.ts';

/**
 * The programme with each session in the place of the one of its id, in its order; all of them or
 * none. Where editing one after the other is not refused, it comes to the same.
 */
export function applyEditSessions(
  programme: Programme,
  { sessions, today }: Extract<Command, { kind: 'edit-sessions' }>,
): Result<Programme, Refusal> {
  const edited = new Map(sessions.map((session) => [session.id, session]));
  const others = programme.sessions.filter(({ id }) => !edited.has(id));
  const known = new Set(programme.sessions.map(({ id }) => id));
  const refusalOf = createSessionTaker({ ...programme, sessions: others }, today);
  for (const session of sessions) {
    if (!known.has(session.id)) return fail({ kind: 'unknown-session', id: session.id });
    const refusal = refusalOf(session);
    if (refusal) return fail(refusal);
  }
  return ok({
    ...programme,
    sessions: programme.sessions.map((old) => edited.get(old.id) ?? old),
    misses: missesWithout(programme, ...sessions),
  });
}

/** The programme without the sessions of these ids; all of them or none. */
export function applyDeleteSessions(
  programme: Programme,
  ids: readonly string[],
): Result<Programme, Refusal> {
  const gone = new Set(ids);
  const sessions = programme.sessions.filter(({ id }) => !gone.has(id));
  if (programme.sessions.length - sessions.length === gone.size) {
    return ok({ ...programme, sessions });
  }
  const known = new Set(programme.sessions.map(({ id }) => id));
  return fail({ kind: 'unknown-session', id: ids.find((id) => !known.has(id)) ?? '' });
}
