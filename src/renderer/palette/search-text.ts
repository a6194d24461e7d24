/** A text as it is compared: `Länge` is `lange`, `Größe` is `grosse`. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** The words and figures of a plain text, without what stands between; `2.3` and `c2w3` are one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu) ?? [];
}

/**
 * How many letters have to be put in, taken out, exchanged or swapped with their neighbour to make
 * `asked` of the beginning of `text` that is nearest to it, and of all of `text`.
 *
 * By the recurrence of optimal string alignment (Damerau 1964, Levenshtein 1966).
 */
export function distance(
  asked: string,
  text: string,
): { readonly toBeginning: number; readonly toAll: number } {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: text.length + 1 }, (_, index) => index);
  for (let row = 1; row <= asked.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= text.length; column += 1) {
      const isSame = asked[row - 1] === text[column - 1];
      const isSwapped =
        asked[row - 1] === text[column - 2] && asked[row - 2] === text[column - 1] && row > 1;
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = next;
  }
  return { toBeginning: Math.min(...last), toAll: last.at(-1) ?? 0 };
}

/** True if the letters of `asked` stand in `word` in this order, from its first on: `optmz`. */
export function isShortFor(asked: string, word: string): boolean {
  if (asked[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === asked[at]) at += 1;
  return at >= asked.length;
}

/** True if `asked` is put together from beginnings of `words`, in their order: `expcal`. */
export function isMadeOfBeginnings(asked: string, words: readonly string[]): boolean {
  if (asked === '') return true;
  return words.some((word, index) => {
    const rest = words.slice(index + 1);
    for (let length = 1; length <= asked.length && word[length - 1] === asked[length - 1]; ) {
      if (isMadeOfBeginnings(asked.slice(length), rest)) return true;
      length += 1;
    }
    return false;
  });
}
