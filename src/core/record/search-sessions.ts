import { compareHalfDays } from '../calendar/half.ts';
import type { Session } from '../plan/document.ts';

/** Text without case and accents, so that `cafe` finds `Café`. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/**
 * The sessions whose text holds every word of `query`, the latest first; those of one half-day in
 * the order, turned round, in which they were logged. All of them if the query is empty.
 */
export function searchSessions(
  sessions: readonly Session[],
  query: string,
  textOf: (session: Session) => string,
): readonly Session[] {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  const found =
    words.length === 0
      ? sessions
      : sessions.filter((session) => {
          const text = textOf(session);
          return words.every((word) => text.includes(word));
        });
  return found.toReversed().sort((a, b) => compareHalfDays(b, a));
}
