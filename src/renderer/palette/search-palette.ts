import Fuse from 'fuse.js/basic';
import type { PaletteItem } from './palette-items.ts';
import { distance, isMadeOfBeginnings, isShortFor, plain, wordsOf } from './search-text.ts';

const longestQuery = 80;
// Where no word is found as it is meant, Fuse says what is most alike.
const alike = { keys: ['title'], threshold: 0.34, ignoreLocation: true };
const leastAlike = 4;
// Less than lies between two of the ways to be meant.
const cannotNow = 0.45;

/**
 * The items that `query` may mean, the likeliest first: one whose name or code it is; those whose
 * name begins so, has these first letters, or is so but for a slip; those that have each of its words,
 * whole, begun, shortened or with a slip, in their name or else in the words they are looked for by.
 */
export function searchPalette(
  items: readonly PaletteItem[],
  query: string,
): readonly PaletteItem[] {
  const asked = askedOf(query);
  if (asked === null) return items;
  const found = items.flatMap((item) => {
    const cost = costOf(textsOf(item), asked);
    return cost === null ? [] : [{ item, cost: cost + (item.refused === null ? 0 : cannotNow) }];
  });
  if (found.length > 0) return found.sort((a, b) => a.cost - b.cost).map(({ item }) => item);
  if (asked.whole.length < leastAlike) return [];
  return new Fuse(items, alike).search(query.slice(0, longestQuery).trim()).map(({ item }) => item);
}

/** True if `query` is one of the ways of writing this code, its parts in any order. */
export function meansCode(query: string, { whole, parts }: PaletteItem['codes']): boolean {
  const readings = askedOf(query)?.readings ?? [];
  return readings.some(
    (words) =>
      whole.includes(words.join('')) ||
      (words.length > 1 && words.every((word) => parts.includes(word))),
  );
}

interface Asked {
  /** Without what stands between the words. */
  readonly whole: string;
  /** Its words, in each way in which they may belong together. */
  readonly readings: readonly (readonly string[])[];
}

/** Null of a query that asks for nothing. */
function askedOf(query: string): Asked | null {
  const text = plain(query.slice(0, longestQuery)).replace(/(\d)\s*[-–/:,.]\s*(?=\d)/g, '$1.');
  const words = wordsOf(text);
  if (words.length === 0) return text.trim() === '' ? null : { whole: '', readings: [] };
  return { whole: words.join(''), readings: [words, joined(words)] };
}

/** With `week 5.1` as one word, and `5 1` as `5.1`. */
function joined(words: readonly string[]): readonly string[] {
  const together: string[] = [];
  for (const word of words) {
    const last = together.at(-1) ?? '';
    const isNumbered = /^\d/.test(word) && /^\p{L}+$/u.test(last);
    const isPoint = /^\d+$/.test(word) && /^\d+$/.test(last);
    if (isNumbered || isPoint) together.splice(-1, 1, last + (isPoint ? '.' : '') + word);
    else together.push(word);
  }
  return together;
}

interface Texts {
  readonly title: readonly string[];
  readonly whole: string;
  readonly words: readonly string[];
  readonly codes: PaletteItem['codes'];
}

const known = new WeakMap<PaletteItem, Texts>();

function textsOf(item: PaletteItem): Texts {
  const made = known.get(item);
  if (made) return made;
  const title = wordsOf(plain(item.title));
  const words = wordsOf(plain(item.words));
  const texts = { title, whole: title.join(''), words, codes: item.codes };
  known.set(item, texts);
  return texts;
}

// The lower, the likelier. A name that begins so costs a hundredth more for each letter that follows.
const costs = {
  initials: 1.08,
  within: 2,
  /** One of the words that it is looked for by, to the letter. */
  otherWord: 2.45,
  slip: 2.5,
  beginnings: 3,
  everyWord: 4,
} as const;

/** Null of an item that is not meant. */
function costOf(texts: Texts, { whole, readings }: Asked): number | null {
  if (whole === '') return null;
  const { codes } = texts;
  if (texts.whole === whole) return 0;
  if (readings.some((words) => codes.whole.includes(words.join('')))) return 0.5;
  const isInitials = whole.length > 1 && initialsOf(texts.title).includes(whole);
  if (texts.whole.startsWith(whole)) {
    const begun = 1 + Math.min(90, texts.whole.length - whole.length) / 100;
    return isInitials ? Math.min(begun, costs.initials) : begun;
  }
  if (isInitials) return costs.initials;
  const starts = texts.title.findIndex((_, at, all) => all.slice(at).join('').startsWith(whole));
  if (starts > 0) {
    const rest = texts.whole.length - whole.length;
    return costs.within + Math.min(starts, 40) / 100 + Math.min(rest, 90) / 10_000;
  }
  if (whole.length > 2 && texts.words.includes(whole)) {
    return costs.otherWord + Math.min(texts.title.length, 40) / 1000;
  }
  const slips = whole.length < 3 ? 1 : distance(whole, texts.whole).toBeginning;
  if (whole.length > 3 && slips <= (whole.length < 12 ? 1 : 2)) {
    const { toAll } = distance(whole, texts.whole);
    return costs.slip + Math.min(slips * 10 + toAll, 49) / 100;
  }
  if (whole.length > 1 && distance(whole, texts.whole).toAll === 1) return costs.slip;
  if (whole.length > 2 && isMadeOfBeginnings(whole, texts.title)) return costs.beginnings;
  const each = readings.flatMap((words) => everyWord(texts, words) ?? []);
  return each.length === 0 ? null : costs.everyWord + Math.min(...each);
}

/** The first letters of all its words, and of those behind a code. */
function initialsOf(title: readonly string[]): readonly string[] {
  const letters = (words: readonly string[]) => words.map((word) => word[0]).join('');
  return [letters(title), letters(title.filter((word) => !/^\d/.test(word)))];
}

/** The mean cost of `words`, each of which is found; null if one is not. */
function everyWord({ title, words, codes }: Texts, asked: readonly string[]): number | null {
  const notOfName = 1.2;
  let sum = 0;
  for (const word of asked) {
    const cost = Math.min(
      codes.parts.includes(word) || codes.whole.includes(word) ? 0 : Number.POSITIVE_INFINITY,
      // Rather the name's first word than its third.
      ...title.map((each, at) => Math.min(at, 5) / 20 + wordCost(word, each)),
      ...words.map((each) => notOfName + wordCost(word, each)),
    );
    if (cost === Number.POSITIVE_INFINITY) return null;
    sum += cost;
  }
  // Of two that hold them all, the one that holds less else.
  return sum / asked.length + Math.min(title.length, 40) / 100;
}

/** What it costs to take `asked` for `word`; infinite where it cannot be meant. */
function wordCost(asked: string, word: string): number {
  if (asked === word) return 0;
  if (word.startsWith(asked)) return 1;
  // A figure is meant as it is.
  if (/\d/.test(asked)) return Number.POSITIVE_INFINITY;
  if (asked.length > 2 && word.includes(asked)) return 2;
  if (asked.length > 1 && isShortFor(asked, word)) return 3;
  if (asked.length < 3) return Number.POSITIVE_INFINITY;
  const { toAll, toBeginning } = distance(asked, word);
  if (toAll <= 1) return 3.2;
  return asked.length > 4 && toBeginning <= (asked.length > 8 ? 2 : 1)
    ? 3.6
    : Number.POSITIVE_INFINITY;
}
