import { weekdayOf } from '../calendar/day.ts';
import { compareHalfDays } from '../calendar/half.ts';
import type { Session } from '../plan/document.ts';
import type { Day } from '../units.ts';
import { plainText, plainWords } from './plain-text.ts';
import type { DateTerm, SearchTerm, WordTerm } from './search-term.ts';

/** What a log says, made to be searched; only `searchText` makes one. */
export type SearchText = string & { readonly searchText: never };

/**
 * The texts of a log, to be searched, and the weeks that it was spent on, as `weekMarks` writes them.
 * Its day is no part of it: that is looked at as a day.
 */
export function searchText(texts: readonly string[], marks: readonly string[]): SearchText {
  const whole = plainText(texts.join(' '));
  // Each word stands between two blanks, and behind the bar all as it was, for signs.
  const signs = /[^\x20-\x7e\p{L}\p{N}\p{P}\p{Z}]|[$+<=>^`|~]/u.test(whole) ? `|${whole}` : '';
  return ` ${[...marks, ...plainWords(whole)].join(' ')} ${signs}` as SearchText;
}

/** One text that says what all of them say. */
export function joinTexts(texts: readonly SearchText[]): SearchText {
  return texts.join('') as SearchText;
}

/**
 * The sessions, the latest first; those of one half-day in the order, turned round, in which they
 * were logged.
 */
export function latestFirst(sessions: readonly Session[]): readonly Session[] {
  return sessions.toReversed().sort((a, b) => compareHalfDays(b, a));
}

/** The sessions that have all that is asked for, in their order; all of them if nothing is. */
export function searchSessions(
  sessions: readonly Session[],
  terms: readonly SearchTerm[],
  textOf: (session: Session) => SearchText,
): readonly Session[] {
  if (terms.length === 0) return sessions;
  const tests = terms.map((term) => testOf(term, textOf));
  return sessions.filter((session) => tests.every((has) => has(session)));
}

type Test = (session: Session) => boolean;

function testOf(term: SearchTerm, textOf: (session: Session) => SearchText): Test {
  switch (term.kind) {
    case 'date': {
      const isOn = dayTest(term);
      const isSaid = saidTest(term.word);
      return (session) => isOn(session.day) || isSaid(textOf(session));
    }
    case 'days': {
      const { from, to } = term;
      const isSaid = saidTest(term.word);
      return (session) => (from <= session.day && session.day <= to) || isSaid(textOf(session));
    }
    case 'time': {
      const { minutes } = term;
      const tests = term.words.map(wordTest);
      return (session) =>
        session.minutes === minutes ||
        (minutes > 0 && session.lostMinutes === minutes) ||
        tests.every((has) => has(textOf(session)));
    }
    case 'week': {
      const marks = term.marks.map((mark) => ` ${mark} `);
      const isSaid = saidTest(term.word);
      return (session) => {
        const text = textOf(session);
        return marks.some((mark) => text.includes(mark)) || isSaid(text);
      };
    }
    case 'word': {
      const has = wordTest(term);
      return (session) => has(textOf(session));
    }
    case 'sign':
      return (session) => textOf(session).includes(term.text);
  }
}

function dayTest({ year, month, date, weekday }: DateTerm): (day: Day) => boolean {
  const start = year === null ? '' : `${year}-`;
  const within = month === null ? '' : `-${twoDigits(month)}-`;
  const end = date === null ? '' : `-${twoDigits(date)}`;
  return (day) =>
    day.startsWith(start) &&
    day.slice(4, 8).startsWith(within) &&
    day.endsWith(end) &&
    (weekday === null || weekdayOf(day) === weekday);
}

function saidTest(word: WordTerm | null): (text: SearchText) => boolean {
  return word === null ? () => false : wordTest(word);
}

function wordTest({ text, isWhole }: WordTerm): (searched: SearchText) => boolean {
  const start = ` ${text}`;
  if (!isWhole) return (searched) => searched.includes(start);
  if (!/\d$/.test(text)) return (searched) => searched.includes(`${start} `);
  // A figure may have its unit fast to it: `1.75` finds `1.75x`, but neither `1.755` nor `1.75.2`.
  return (searched) => {
    for (let at = searched.indexOf(start); at >= 0; at = searched.indexOf(start, at + 1)) {
      if (!/[\d.,]/.test(searched.charAt(at + start.length))) return true;
    }
    return false;
  };
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
