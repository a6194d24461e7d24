import { weekdays } from '../calendar/weekday.ts';
import { numericDate, type SaidDate } from './numeric-date.ts';
import type { SearchLexicon } from './search-lexicon.ts';
import type { DateTerm, WordTerm } from './search-term.ts';

/** Some words of a query that are one date. */
interface Found {
  readonly count: number;
  readonly term: DateTerm;
}

/**
 * The date that begins with the word `at`, of as many words as belong to it; null if none does. A
 * bare number is the day of a month only beside the name of a month or a weekday.
 */
export function dateAt(words: readonly string[], at: number, lexicon: SearchLexicon): Found | null {
  let said: SaidDate = {};
  let count = 0;
  let hasName = false;
  // Until the next part that says something, what only links the parts counts for nothing.
  for (let next = at; next < words.length; next += 1) {
    const written = words[next] ?? '';
    if (count > 0 && lexicon.links.includes(trimmed(written))) continue;
    const part = partOf(written, said, lexicon);
    if (part === null) break;
    said = { ...said, ...part };
    hasName ||= part.month !== undefined || part.weekday !== undefined;
    count = next - at + 1;
  }
  // `4 note`, `2026 note`: a number beside no name.
  if (!hasName && count > 0) return loneNumber(words[at] ?? '', lexicon);
  if (count === 0) return null;
  const isLone = count === 1 && said.date === undefined && said.year === undefined;
  return { count, term: termOf(said, isLone ? wordOf(words[at] ?? '', lexicon) : null) };
}

/** What a word adds to the date so far; null if nothing, or what was said already. */
function partOf(written: string, said: SaidDate, lexicon: SearchLexicon): SaidDate | null {
  const word = trimmed(written);
  const numeric = numericDate(word, lexicon.dayOrder);
  const part = numeric ?? namedPart(word, lexicon) ?? bareNumber(word);
  if (part === null) return null;
  const isNew = Object.keys(part).every((key) => said[key as keyof SaidDate] === undefined);
  return isNew ? part : null;
}

function namedPart(word: string, lexicon: SearchLexicon): SaidDate | null {
  const bare = word.replace(/\.$/, '');
  const isExact = (names: readonly string[]) => names.includes(bare);
  // Three letters tell them apart, so that a name is known while it is typed.
  const begins = (names: readonly string[]) =>
    /^\p{L}{3,}$/u.test(bare) && names.some((name) => name.startsWith(bare));
  for (const fits of [isExact, begins]) {
    const month = lexicon.months.findIndex(fits);
    if (month >= 0) return { month: month + 1 };
    const weekday = weekdays.find((each) => fits(lexicon.weekdays[each]));
    if (weekday !== undefined) return { weekday };
  }
  return null;
}

function bareNumber(word: string): SaidDate | null {
  const date = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/.exec(word);
  if (date && Number(date[1]) >= 1 && Number(date[1]) <= 31) return { date: Number(date[1]) };
  return /^2[01]\d\d$/.test(word) ? { year: Number(word) } : null;
}

/** A year, or `4.`, the fourth of whatever month; any other number is none of a date. */
function loneNumber(written: string, lexicon: SearchLexicon): Found | null {
  const word = trimmed(written);
  const numeric = numericDate(word, lexicon.dayOrder);
  if (numeric) return { count: 1, term: termOf(numeric, null) };
  const said = bareNumber(word);
  if (said === null || (said.date !== undefined && !word.endsWith('.'))) return null;
  const text = word.replace(/\.$/, '');
  return { count: 1, term: termOf(said, { kind: 'word', text, isWhole: true }) };
}

function wordOf(written: string, lexicon: SearchLexicon): WordTerm {
  const text = trimmed(written).replace(/\.$/, '');
  const names = [...lexicon.months, ...Object.values(lexicon.weekdays)];
  return { kind: 'word', text, isWhole: names.some((forms) => forms.includes(text)) };
}

function termOf({ year, month, date, weekday }: SaidDate, word: WordTerm | null): DateTerm {
  return {
    kind: 'date',
    year: year ?? null,
    month: month ?? null,
    date: date ?? null,
    weekday: weekday ?? null,
    word,
  };
}

function trimmed(written: string): string {
  return written.replace(/[,;:]+$/, '');
}
