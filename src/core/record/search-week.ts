import type { SearchLexicon } from './search-lexicon.ts';
import type { WeekTerm } from './search-term.ts';

/** Some words of a query that are one term. */
interface Found {
  readonly count: number;
  readonly term: WeekTerm;
}

// `2.3`; `1.1–2`, which goes on to another week; `1.4–2.1`, to another course.
const code = /^(\d{1,3})\.(\d{1,3})(?:[-–](?:(\d{1,3})\.)?(\d{1,3}))?[,;]?$/;
const mostWeeks = 60;

/** The weeks that are named from the word `at` on; null if none are. */
export function weekAt(
  words: readonly string[],
  at: number,
  { course, week }: SearchLexicon,
): Found | null {
  const written = (words[at] ?? '').replace(/[,;:]$/, '');
  const coded = code.exec(written);
  if (coded) return oneWord(written, codedMarks(coded));
  const both = new RegExp(`^(?:${course.join('|')})(\\d{1,3})(?:${week.join('|')})(\\d{1,3})$`);
  const fast = both.exec(written);
  if (fast) return oneWord(written, [`#${Number(fast[1])}.${Number(fast[2])}`]);
  const first = numberAfter(words, at, course);
  const second = numberAfter(words, at + (first?.count ?? 0), week);
  if (!first && !second) return null;
  const count = (first?.count ?? 0) + (second?.count ?? 0);
  const marks = [`#${first?.number ?? ''}.${second?.number ?? ''}`];
  return count === 1
    ? oneWord(written, marks)
    : { count, term: { kind: 'week', marks, word: null } };
}

function oneWord(text: string, marks: readonly string[]): Found {
  return { count: 1, term: { kind: 'week', marks, word: { kind: 'word', text, isWhole: true } } };
}

function codedMarks([, course, from, course2, to]: RegExpExecArray): readonly string[] {
  const [first, start] = [Number(course), Number(from)];
  if (to === undefined) return [`#${first}.${start}`];
  if (course2 !== undefined) return [`#${first}.${start}`, `#${Number(course2)}.${Number(to)}`];
  const length = Math.max(1, Math.min(Number(to) - start + 1, mostWeeks));
  return Array.from({ length }, (_, week) => `#${first}.${start + week}`);
}

/** The number behind one of `names`, fast to it (`w3`) or as the next word (`week 3`). */
function numberAfter(words: readonly string[], at: number, names: readonly string[]) {
  const written = words[at] ?? '';
  const isName = names.includes(written);
  const name = isName ? written : names.find((each) => written.startsWith(each));
  if (name === undefined) return null;
  const figures = isName ? (words[at + 1] ?? '') : written.slice(name.length);
  const number = /^(\d{1,3})[,;:]?$/.exec(figures)?.[1];
  return number === undefined ? null : { count: isName ? 2 : 1, number: Number(number) };
}
