import { type LineWord, phraseLength } from './line-words.ts';
import type { LogLexicon, WordNumber } from './log-lexicon.ts';

/** A number that is written out, in figures, and how many words it takes. */
interface LineNumber {
  readonly count: number;
  readonly figures: string;
}

const wordNumbers: readonly WordNumber[] = [
  ...([1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5] as const),
  ...([7, 7.5, 8, 8.5, 9, 9.5, 10, 10.5, 11, 11.5, 12] as const),
];

/** The number in words that begins with the word `at`, the longest that does; null if none does. */
export function wordNumberAt(
  words: readonly LineWord[],
  at: number,
  { numbers }: LogLexicon,
): LineNumber | null {
  let longest: LineNumber | null = null;
  for (const number of wordNumbers) {
    const count = phraseLength(words, at, numbers[number]);
    if (count > (longest?.count ?? 0)) longest = { count, figures: String(number) };
  }
  return longest;
}
