import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../calendar/day.ts';
import { compareHalfDays } from '../calendar/half.ts';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import type { Session } from '../plan/document.ts';
import type { Day } from '../units.ts';
import { parseSearch } from './parse-search.ts';
import { plainText, plainWords } from './plain-text.ts';
import type { SearchLexicon } from './search-lexicon.ts';
import { latestFirst, searchSessions, searchText } from './search-sessions.ts';
import { weekMarks } from './search-term.ts';

const short = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const long = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
];
const english: SearchLexicon = {
  months: short.map((name, at) => [name, long[at] ?? name]),
  weekdays: {
    1: ['mon', 'monday'],
    2: ['tue', 'tuesday'],
    3: ['wed', 'wednesday'],
    4: ['thu', 'thursday'],
    5: ['fri', 'friday'],
    6: ['sat', 'saturday'],
    7: ['sun', 'sunday'],
  },
  links: [],
  dayOrder: 'month-day',
  course: ['course', 'c'],
  week: ['week', 'w'],
};
const dayFirst = { ...english, dayOrder: 'day-month' as const };

type Log = Pick<Session, 'day' | 'comment'>;

const textOf = ({ comment, half }: Session) =>
  searchText([half, '2.3 lectures 2 h 40 at 1.75x', comment], weekMarks(2, 3));
const find = (logs: readonly Session[], query: string, lexicon = english) =>
  searchSessions(logs, parseSearch(query, lexicon), textOf);
const log = ({ day, comment }: Log): Session => ({ day, comment, half: 'morning' }) as Session;

const days = fc.integer({ min: 0, max: 73_000 }).map((at) => addDays('2000-01-01' as Day, at));

/** Ways to write a day in full. */
const writings: readonly ((day: Day) => string)[] = [
  (day) => day,
  (day) => `${monthOf(day)} ${dateOf(day)} ${day.slice(0, 4)}`,
  (day) => `${monthOf(day)} ${dateOf(day)}, ${day.slice(0, 4)}`,
  (day) => `${dateOf(day)} ${monthOf(day).toUpperCase()} ${day.slice(0, 4)}`,
  (day) => `${dateOf(day)}. ${monthOf(day)}. ${day.slice(0, 4)}`,
  (day) => `${dateOf(day)}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`,
  (day) => `${day.slice(5, 7)}/${dateOf(day)}/${day.slice(0, 4)}`,
  (day) => `${day.slice(0, 4)}/${Number(day.slice(5, 7))}/${dateOf(day)}`,
  (day) =>
    `${english.weekdays[weekdayOf(day)][1]}, ${monthOf(day)} ${dateOf(day)}, ${day.slice(0, 4)}`,
];

function monthOf(day: Day): string {
  return long[Number(day.slice(5, 7)) - 1] ?? '';
}

function dateOf(day: Day): number {
  return Number(day.slice(8));
}

describe('a search among logs', () => {
  it('finds the logs of a day that is written in full, and of no other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ day: days, comment: fc.string() }), { minLength: 1 }),
        fc.constantFrom(...writings),
        fc.nat(),
        (logs, write, at) => {
          const sessions = logs.map(log);
          const { day } =
            sessions[at % sessions.length] ?? log({ day: '2026-01-01' as Day, comment: '' });
          const near = [-31, -10, -1, 1, 10, 365].map((away) =>
            log({ day: addDays(day, away), comment: `${write(day)} 4 40 14` }),
          );
          expect(find([...sessions, ...near], write(day))).toEqual(
            sessions.filter((session) => session.day === day),
          );
        },
      ),
    );
  });

  it('finds a log by each word of its comment, and by the beginning of one', () => {
    const said = fc.array(fc.oneof(fc.stringMatching(/^[a-zäöüß]{1,9}$/), fc.string()));
    fc.assert(
      fc.property(said, days, (words, day) => {
        const comment = words.join(' ');
        const sessions = [log({ day, comment })];
        for (const word of plainWords(plainText(comment))) {
          if (!/^\p{L}+$/u.test(word)) continue;
          expect(find(sessions, word)).toEqual(sessions);
          expect(find(sessions, word.toUpperCase())).toEqual(sessions);
          expect(find(sessions, [...word].slice(0, 2).join(''))).toEqual(sessions);
          expect(find(sessions, `${word} nowhere-to-be-found`)).toEqual([]);
        }
      }),
    );
  });

  it('takes any query, finds only logs that there are, in their order, and with more words fewer', () => {
    const query = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('dec', '4', '4.', '2.3', 'c2', '/')),
    );
    fc.assert(
      fc.property(documentArbitrary, query, query, ({ programme }, some, more) => {
        const sessions = latestFirst(programme?.sessions ?? []);
        const found = find(sessions, some.join(' '));
        expect(found).toEqual(sessions.filter((session) => found.includes(session)));
        for (const [at, session] of found.entries()) {
          const before = found[at - 1];
          if (before) expect(compareHalfDays(before, session)).toBeGreaterThanOrEqual(0);
        }
        const both = searchSessions(
          sessions,
          [...parseSearch(some.join(' '), english), ...parseSearch(more.join(' '), english)],
          textOf,
        );
        for (const session of both) expect(found).toContain(session);
      }),
    );
  });

  const friday = log({
    day: '2026-12-04' as Day,
    comment: 'The Grader hung 40 times in the Café 🎉',
  });

  it.each([
    ...[
      'dec 4',
      '4 dec',
      '4th December',
      '4.12.',
      '04.12.26',
      '12/4',
      '2026-12',
      '2026-12-0',
      '12/2026',
    ],
    ...['dec', 'decem', 'december 2026', '2026', 'friday', 'fri', 'fri 4', '4.', 'Fri, Dec 4'],
    ...[
      'morning',
      'lecture',
      'lectures dec 4',
      '2.3',
      'c2w3',
      'C2 W3',
      'course 2 week 3',
      'course 2',
    ],
    ...[
      'week 3',
      '2.1–3',
      '2.3–4.1',
      'GRADER',
      'cafe',
      'times hung',
      '40',
      'grad',
      '1.75',
      '1.75x',
    ],
    ...['2 h 40 · The Grader hung', '🎉', 'dec grader 2.3 morning', '', ' · '],
  ])('finds a Friday’s log by “%s”', (query) => {
    expect(find([friday], query)).toEqual([friday]);
    expect(find([friday], `${query} nowhere`)).toEqual([]);
  });

  it.each([
    ...[
      'dec 14',
      'dec 2',
      'feb 30',
      'jan',
      '4.11.',
      '4/12',
      '2026-12-14',
      '2025',
      'monday',
      'thu dec 4',
    ],
    ...['4', '14', '0', 'afternoon', 'homework', '2.4', '3.2', 'c3', 'course 2 week 4', 'week 2'],
    ...['rader', '1.7', '1.755', '😀', '5.'],
  ])('finds no Friday’s log by “%s”', (query) => {
    expect(find([friday], query)).toEqual([]);
  });

  it('reads figures in the order of the language, unless only the other can be', () => {
    expect(find([friday], '4/12', dayFirst)).toEqual([friday]);
    expect(find([friday], '12/4', dayFirst)).toEqual([]);
    const late = log({ day: '2026-12-24' as Day, comment: '' });
    expect(find([late], '24/12')).toEqual([late]);
    expect(find([late], '12/24', dayFirst)).toEqual([late]);
  });
});
