import type { Half } from '../calendar/half.ts';
import { type LineWord, phraseLength } from './line-words.ts';
import type { LogLexicon } from './log-lexicon.ts';

/**
 * The half of the day that begins with the word `at`, and how many words it takes; null if none does.
 * The longer phrase is meant: `am nachmittag` is no morning, though `am` may be one.
 */
export function halfAt(
  words: readonly LineWord[],
  at: number,
  lexicon: LogLexicon,
  isBehindDay: boolean,
): { readonly count: number; readonly half: Half } | null {
  const behindDay = isBehindDay ? phraseLength(words, at, lexicon.morningBehindDay) : 0;
  const morning = Math.max(phraseLength(words, at, lexicon.morning), behindDay);
  const afternoon = phraseLength(words, at, lexicon.afternoon);
  const count = Math.max(morning, afternoon);
  if (count === 0) return null;
  return { count, half: morning > afternoon ? 'morning' : 'afternoon' };
}
