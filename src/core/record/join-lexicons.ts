import type { LogLexicon } from './log-lexicon.ts';

/**
 * The words of `own` with those of the `others` behind them that can be mistaken for none of its own:
 * neither an entry of it nor a word in one.
 */
export function joinLexicons(own: LogLexicon, others: readonly LogLexicon[]): LogLexicon {
  const taken = new Set(entriesOf(own).flatMap((entry) => [entry, ...entry.split(' ')]));
  return join(own, others, taken) as unknown as LogLexicon;
}

type Words = readonly string[] | { readonly [key: string]: Words };

function join(own: unknown, others: readonly unknown[], taken: ReadonlySet<string>): Words {
  if (Array.isArray(own)) {
    return [...own, ...others.flat().filter((word) => !taken.has(word as string))] as string[];
  }
  return Object.fromEntries(
    Object.entries(own as object).map(([key, words]) => {
      const theirs = others.map((other) => (other as Record<string, unknown>)[key]);
      return [key, join(words, theirs, taken)];
    }),
  );
}

/** Every entry of a lexicon, in no order. */
export function entriesOf(lexicon: LogLexicon): readonly string[] {
  const flatten = (words: Words): readonly string[] =>
    Array.isArray(words) ? words : Object.values(words).flatMap(flatten);
  return flatten(lexicon as unknown as Words);
}
