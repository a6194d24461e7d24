import { plainText, plainWords } from './plain-text.ts';
import { dateAt } from './search-date.ts';
import type { SearchLexicon } from './search-lexicon.ts';
import { leadLength, type SpokenWords, spokenDaysAt, spokenTimeAt } from './search-spoken.ts';
import type { SearchTerm } from './search-term.ts';
import { weekAt } from './search-week.ts';

/**
 * What a query asks for, all of it at once: dates as people write them, each from as many words as
 * belong to it (`Fri, Dec 4, 2026`); weeks of courses (`2.3`, `course 2 week 3`); figures, which are
 * whole ones; and words, of which the beginning is enough. With `spoken` also days and times as a line
 * says them (`yesterday`, `on friday`, `2h40`).
 */
export function parseSearch(
  query: string,
  lexicon: SearchLexicon,
  spoken: SpokenWords | null = null,
): readonly SearchTerm[] {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  const terms: SearchTerm[] = [];
  let at = 0;
  while (at < words.length) {
    const found =
      (spoken && spokenDaysAt(words, at, spoken)) ??
      dateAt(words, at, lexicon) ??
      (spoken && dateBehindLead(words, at, lexicon, spoken)) ??
      weekAt(words, at, lexicon) ??
      (spoken && spokenTimeAt(words, at, spoken));
    if (found) terms.push(found.term);
    else terms.push(...wordTerms(words[at] ?? ''));
    at += found?.count ?? 1;
  }
  return terms;
}

function dateBehindLead(
  words: readonly string[],
  at: number,
  lexicon: SearchLexicon,
  spoken: SpokenWords,
) {
  const lead = leadLength(words, at, spoken);
  const found = lead > 0 ? dateAt(words, at + lead, lexicon) : null;
  return found && { ...found, count: found.count + lead };
}

function wordTerms(written: string): readonly SearchTerm[] {
  const words = plainWords(written);
  if (words.length > 0) {
    return words.map((text) => ({ kind: 'word', text, isWhole: /^[\p{N}.,]+$/u.test(text) }));
  }
  // What only stands between words, as in `2 h 40 · Grader hung`, asks for nothing.
  return /^[\p{P}\p{Z}]*$/u.test(written) ? [] : [{ kind: 'sign', text: written }];
}
