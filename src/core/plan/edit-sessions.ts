import { halfDayKey } from '../calendar/half.ts';
import { lectureIds } from '../curriculum/lecture-ids.ts';
import { changeSessions } from '../record/change-sessions.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Command } from './command.ts';
import type { Miss, Programme, Session } from './document.ts';
import { followedBlocks } from './followed-blocks.ts';
import { refuseCount } from './limits.ts';
import { createSessionTaker, type SessionTaker } from './log-sessions.ts';
import type { Refusal } from './refusal.ts';

type ChangeSessions = Extract<Command, { kind: 'change-sessions' }>;

/**
 * The programme with each session of these ids changed, in its place; all of them or none. Where
 * editing one after the other is not refused, it comes to the same.
 */
export function applyChangeSessions(
  programme: Programme,
  command: ChangeSessions,
): Result<Programme, Refusal> {
  const tried = tryChange(programme, command);
  for (const refusal of tried.refusals) return fail(refusal);
  const byId = new Map(tried.changed.map((session) => [session.id, session]));
  return ok({
    ...programme,
    sessions: programme.sessions.map((old) => byId.get(old.id) ?? old),
    misses: missesBeside(programme.misses, tried.changed),
  });
}

/**
 * Every reason for which `applyChangeSessions` may refuse, each kind of each field once, that of the
 * earliest session first; empty just if it does not refuse.
 */
export function refusalsOfChange(
  programme: Programme,
  command: ChangeSessions,
): readonly Refusal[] {
  const refusals = new Map<string, Refusal>();
  for (const refusal of tryChange(programme, command).refusals) {
    const key = 'field' in refusal ? `${refusal.kind} ${refusal.field}` : refusal.kind;
    if (!refusals.has(key)) refusals.set(key, refusal);
  }
  return [...refusals.values()];
}

/** The sessions as they would be, and, found one by one, why they cannot be. */
function tryChange(programme: Programme, { ids, change, today }: ChangeSessions) {
  const { chosen, others, unknown } = splitById(programme, ids);
  if (unknown !== null) return { changed: [], refusals: [unknown] };
  const refusal = refuseCount('days', Math.abs(change.days));
  if (refusal) return { changed: [], refusals: [refusal] };
  const blocks = change.pieces === 'planned' ? followedBlocks(programme) : [];
  const lectures = lectureIds(programme.curriculum);
  const changed = changeSessions(chosen, change, { blocks, lectures });
  const refusalOf = createSessionTaker({ ...programme, sessions: others }, today);
  return { changed, refusals: refusalsOf(changed, refusalOf) };
}

function* refusalsOf(sessions: readonly Session[], refusalOf: SessionTaker): Iterable<Refusal> {
  for (const session of sessions) {
    const refusal = refusalOf(session);
    if (refusal) yield refusal;
  }
}

/** The programme without the sessions of these ids; all of them or none. */
export function applyDeleteSessions(
  programme: Programme,
  ids: readonly string[],
): Result<Programme, Refusal> {
  const { others, unknown } = splitById(programme, ids);
  return unknown ? fail(unknown) : ok({ ...programme, sessions: others });
}

/** The sessions of these ids and those of none; `unknown` refuses the first id that no session has. */
function splitById({ sessions }: Programme, ids: readonly string[]) {
  const wanted = new Set(ids);
  const chosen: Session[] = [];
  const others: Session[] = [];
  for (const session of sessions) {
    if (wanted.has(session.id)) chosen.push(session);
    else others.push(session);
  }
  const known = new Set(chosen.map(({ id }) => id));
  const id = chosen.length === wanted.size ? undefined : ids.find((each) => !known.has(each));
  const unknown: Refusal | null = id === undefined ? null : { kind: 'unknown-session', id };
  return { chosen, others, unknown };
}

/** As `missesWithout`; of so many sessions that they cannot be looked through for each miss. */
function missesBeside(misses: readonly Miss[], sessions: readonly Session[]): readonly Miss[] {
  if (misses.length === 0) return misses;
  const studied = new Set(sessions.map(halfDayKey));
  const isLeft = (miss: Miss) => !studied.has(halfDayKey(miss));
  return misses.every(isLeft) ? misses : misses.filter(isLeft);
}
