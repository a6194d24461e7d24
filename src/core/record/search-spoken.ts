import { addDays, weekdayOf } from '../calendar/day.ts';
import type { Weekday } from '../calendar/weekday.ts';
import type { Day } from '../units.ts';
import { agoLength, dayAt } from './line-day.ts';
import { durationAt, isBareFigure, isTimeAt } from './line-duration.ts';
import { type LineWord, phraseLength } from './line-words.ts';
import type { LogLexicon } from './log-lexicon.ts';
import { plainWords } from './plain-text.ts';
import type { SearchLexicon } from './search-lexicon.ts';
import type { DaysTerm, TimeTerm, WordTerm } from './search-term.ts';

/** What a query may say as a line does, and the day on which it is asked. */
export interface SpokenWords {
  /** Each word of it as `plainText` makes it. */
  readonly lexicon: LogLexicon;
  readonly today: Day;
  readonly firstWeekday: Weekday;
  readonly dayOrder: SearchLexicon['dayOrder'];
}

interface Found<Term> {
  readonly count: number;
  readonly term: Term;
}

/** The days that `yesterday`, `2 days ago`, `last friday` or `last week` are; null if none are said. */
export function spokenDaysAt(
  words: readonly string[],
  at: number,
  spoken: SpokenWords,
): Found<DaysTerm> | null {
  const { lexicon, today, firstWeekday, dayOrder } = spoken;
  const line = words.map(lineWord);
  const term = (count: number, from: Day, to: Day): Found<DaysTerm> => ({
    count,
    term: { kind: 'days', from, to, word: count === 1 ? wholeWord(line[at]?.text ?? '') : null },
  });
  for (const [weeksAgo, phrases] of [lexicon.this, lexicon.last].entries()) {
    const lead = phraseLength(line, at, phrases);
    const weeks = lead > 0 ? phraseLength(line, at + lead, lexicon.weeks) : 0;
    if (weeks === 0) continue;
    const since = (weekdayOf(today) - firstWeekday + 7) % 7;
    const from = addDays(today, -since - 7 * weeksAgo);
    return term(lead + weeks, from, addDays(from, 6));
  }
  const named = [lexicon.today, lexicon.yesterday, lexicon.dayBeforeYesterday, lexicon.last];
  const isSpoken = named.some((phrases) => phraseLength(line, at, phrases) > 0);
  if (!isSpoken && agoLength(line, at, lexicon) === 0) return null;
  const said = dayAt(line, at, { lexicon, today, dayOrder });
  return said?.day.ok ? term(said.count, said.day.value, said.day.value) : null;
}

/** How many words stand before a date at `at` and say nothing more: `on friday`. */
export function leadLength(words: readonly string[], at: number, { lexicon }: SpokenWords): number {
  return phraseLength(words.map(lineWord), at, lexicon.on);
}

/** The time with its unit that begins with the word `at`: `2h40`, `160 min`; null if none does. */
export function spokenTimeAt(
  words: readonly string[],
  at: number,
  { lexicon }: SpokenWords,
): Found<TimeTerm> | null {
  const line = words.map(lineWord);
  if (!isTimeAt(line, at, lexicon)) return null;
  const { count, duration } = durationAt(line, at, lexicon);
  if (!duration.ok || (count === 1 && isBareFigure(line[at]))) return null;
  const said = plainWords(words.slice(at, at + count).join(' '));
  const isFigure = (text: string) => /^[\p{N}.,]+$/u.test(text);
  const asWords = said.map((text): WordTerm => ({ kind: 'word', text, isWhole: isFigure(text) }));
  return { count, term: { kind: 'time', minutes: duration.value, words: asWords } };
}

function lineWord(written: string): LineWord {
  const text = written.replace(/[,;:]+$/, '').replace(/(?<=\p{L})\.$/u, '');
  return { text, from: 0, to: 0 };
}

function wholeWord(text: string): WordTerm {
  return { kind: 'word', text, isWhole: true };
}
