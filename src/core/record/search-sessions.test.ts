import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHalfDays } from '../calendar/half.ts';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import type { Session } from '../plan/document.ts';
import { plainText, searchSessions } from './search-sessions.ts';

const textOf = ({ comment, day }: Session) => plainText(`${day} ${comment}`);

describe('a search among logs', () => {
  it('finds exactly those with every word, the latest first', () => {
    fc.assert(
      fc.property(documentArbitrary, fc.array(fc.string({ maxLength: 3 })), (document, words) => {
        const sessions = document.programme?.sessions ?? [];
        const found = searchSessions(sessions, words.join(' '), textOf);
        const wanted = plainText(words.join(' ')).split(/\s+/).filter(Boolean);
        for (const session of sessions) {
          const text = textOf(session);
          expect(found.includes(session)).toBe(wanted.every((word) => text.includes(word)));
        }
        for (const [at, session] of found.entries()) {
          const before = found[at - 1];
          if (before) expect(compareHalfDays(before, session)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it.each([
    ['GRADER', 'the grader timed out'],
    ['cafe', 'In the Café'],
    ['out timed', 'the grader timed out'],
    ['12-03', 'x'],
  ])('finds by "%s"', (query, comment) => {
    const session = { day: '2026-12-03', half: 'morning', comment } as Session;
    expect(searchSessions([session], query, textOf)).toEqual([session]);
    expect(searchSessions([session], `${query} nowhere`, textOf)).toEqual([]);
  });
});
