import { describe, expect, it } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import type { Session } from '#core/plan/document.ts';
import { parseSearch } from '#core/record/parse-search.ts';
import { searchSessions, searchText } from '#core/record/search-sessions.ts';
import type { Day } from '#core/units.ts';
import type { Language } from '../../texts/languages.ts';
import { heardWords, logWords } from '../../texts/log-words.ts';
import { plainLexicon, searchLexiconOf } from './search-lexicon-of.ts';

/** A Tuesday. */
const today = '2026-12-15' as Day;
const sessions = Array.from(
  { length: 40 },
  (_, ago) => ({ day: addDays(today, -ago), minutes: 100 + ago, lostMinutes: 0 }) as Session,
);

function find(query: string, language: Language): readonly Session[] {
  const line = plainLexicon(heardWords(logWords[language]));
  const words = { course: 'course c', week: 'week w' };
  const lexicon = searchLexiconOf(language === 'en' ? 'en-US' : 'de-DE', words, line);
  const { dayOrder } = lexicon;
  const terms = parseSearch(query, lexicon, { lexicon: line, today, firstWeekday: 1, dayOrder });
  return searchSessions(sessions, terms, () => searchText([], []));
}

describe('a search finds what a line would log', () => {
  it.each<[string, Language, string]>([
    ['today', 'en', '2026-12-15'],
    ['yesterday', 'en', '2026-12-14'],
    ['last friday', 'en', '2026-12-11'],
    ['2 days ago', 'en', '2026-12-13'],
    ['gestern', 'en', '2026-12-14'],
    ['vorgestern', 'de', '2026-12-13'],
    ['letzten freitag', 'en', '2026-12-11'],
    ['last friday', 'de', '2026-12-11'],
    ['vor 2 tagen', 'de', '2026-12-13'],
    ['4th of december', 'en', '2026-12-04'],
    ['4. dezember', 'en', '2026-12-04'],
    ['dec 4', 'de', '2026-12-04'],
    ['1h44', 'en', '2026-12-11'],
    ['1 stunde 44 minuten', 'en', '2026-12-11'],
    ['104 min', 'de', '2026-12-11'],
  ])('%j in %s', (query, language, day) => {
    expect(find(query, language).map((session) => session.day)).toEqual([day]);
  });

  it('finds a whole week, and every one of a weekday', () => {
    const week = find('last week', 'en').map(({ day }) => day);
    expect([week.length, week[0], week.at(-1)]).toEqual([7, '2026-12-13', '2026-12-07']);
    expect(find('letzte woche', 'de')).toHaveLength(7);
    for (const query of ['weds', 'on wednesday', 'mittwoch']) {
      expect(find(query, 'en').map(({ day }) => day)[0]).toBe('2026-12-09');
      expect(find(query, 'en')).toHaveLength(5);
    }
  });
});
