import type { TextSpan } from './log-line.ts';

/** A word of a line; `text` is in lower case, without the comma or the full stop behind it. */
export interface LineWord extends TextSpan {
  readonly text: string;
}

/** The words of a line in order, each with its place; punctuation alone is none. */
export function splitWords(line: string): readonly LineWord[] {
  return [...line.matchAll(/\S+/g)].flatMap(({ 0: written, index }) => {
    const bare = written.replace(/[,;]+$/, '').replace(/(?<=\p{L})\.$/u, '');
    const to = index + bare.length;
    return bare === '' ? [] : [{ text: bare.toLowerCase(), from: index, to }];
  });
}

/** How many words the longest of `phrases` that begins at `at` takes; 0 if none does. */
export function phraseLength(
  words: readonly LineWord[],
  at: number,
  phrases: readonly string[],
): number {
  let longest = 0;
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const isHere = parts.every((part, offset) => words[at + offset]?.text === part);
    if (isHere) longest = Math.max(longest, parts.length);
  }
  return longest;
}
