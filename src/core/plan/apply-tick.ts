import type { HalfDay } from '../calendar/half.ts';
import type { Piece } from '../planner/month-plan.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Minutes } from '../units.ts';
import { checkSession } from './check-session.ts';
import type { Command } from './command.ts';
import type { Programme, Tick } from './document.ts';
import { firstRefusal, refusePastDay } from './limits.ts';
import { missesWithout } from './misses.ts';
import type { Refusal } from './refusal.ts';
import { refusePieces } from './refuse-pieces.ts';
import { refuseUnknownActivity } from './refuse-unknown-activity.ts';

type TickCommand = Extract<Command, { kind: 'tick' }>;

/** The programme with a tick, its log if it has one, and no miss in that half-day any more. */
export function applyTick(programme: Programme, command: TickCommand): Result<Programme, Refusal> {
  const { id, day, half, parts, session, today } = command;
  const refusal = firstRefusal(
    refusePastDay(day, today),
    parts.length === 0 ? { kind: 'nothing-to-tick' } : null,
    programme.ticks.some((tick) => tick.id === id) ? { kind: 'id-taken', id } : null,
    refuseUnknownActivity(programme, parts),
    refusePieces(parts),
    session ? checkNewSession(programme, session, command.today) : null,
  );
  if (refusal) return fail(refusal);
  return ok({
    ...programme,
    ticks: [...programme.ticks, { id, day, half, parts }],
    sessions: session ? [...programme.sessions, session] : programme.sessions,
    misses: missesWithout(programme, session, command),
  });
}

/** As `checkSession`, for a session that must not have the id of another. */
export function checkNewSession(
  programme: Programme,
  session: Programme['sessions'][number],
  today: TickCommand['today'],
): Refusal | null {
  const taken = programme.sessions.some(({ id }) => id === session.id);
  return taken ? { kind: 'id-taken', id: session.id } : checkSession(programme, session, today);
}

/**
 * The programme with that much of each part taken back, and never more than was ticked: from the
 * latest ticks first, those in `at` before all others. A tick of which nothing is left is gone.
 * Sessions stay.
 */
export function applyUntick(
  programme: Programme,
  parts: readonly Piece[],
  at: HalfDay | undefined,
): Result<Programme, Refusal> {
  const refusal = refuseUnknownActivity(programme, parts) ?? refusePieces(parts);
  if (refusal) return fail(refusal);
  const owed = new Map<string, number>();
  for (const { activity, minutes, of } of parts) {
    owed.set(activity, (owed.get(activity) ?? 0) + minutes / of);
  }
  const isThere = (tick: Tick) => tick.day === at?.day && tick.half === at.half;
  const latestFirst = [...programme.ticks].reverse();
  const kept = new Map<Tick, readonly Piece[]>();
  for (const tick of [...latestFirst.filter(isThere), ...latestFirst.filter((t) => !isThere(t))]) {
    kept.set(
      tick,
      tick.parts.flatMap((part) => takeBack(part, owed)),
    );
  }
  const ticks = programme.ticks.flatMap((tick) => {
    const left = kept.get(tick) ?? [];
    if (left.length === 0) return [];
    const isSame = left.length === tick.parts.length && left.every((p, at) => p === tick.parts[at]);
    return [isSame ? tick : { ...tick, parts: left }];
  });
  return ok({ ...programme, ticks });
}

function takeBack(part: Piece, owed: Map<string, number>): Piece[] {
  const owedMinutes = Math.round((owed.get(part.activity) ?? 0) * part.of);
  if (owedMinutes <= 0) return [part];
  const taken = Math.min(part.minutes, owedMinutes);
  owed.set(part.activity, (owed.get(part.activity) ?? 0) - taken / part.of);
  return taken === part.minutes ? [] : [{ ...part, minutes: (part.minutes - taken) as Minutes }];
}
