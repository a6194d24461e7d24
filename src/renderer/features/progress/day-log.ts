import { compareHalfDays, type HalfDay } from '#core/calendar/half.ts';
import type { Session } from '#core/plan/document.ts';
import type { Day } from '#core/units.ts';

/** The sessions of each day, those of a morning first. */
export function logByDay(sessions: readonly Session[]): ReadonlyMap<Day, readonly Session[]> {
  const log = new Map<Day, Session[]>();
  for (const session of sessions.toSorted(compareHalfDays)) {
    const known = log.get(session.day);
    if (known) known.push(session);
    else log.set(session.day, [session]);
  }
  return log;
}

/** What was logged on the day of a half-day until its end. */
export function loggedUntil(
  log: ReadonlyMap<Day, readonly Session[]>,
  at: HalfDay,
): readonly Session[] {
  return (log.get(at.day) ?? []).filter((session) => compareHalfDays(session, at) <= 0);
}
