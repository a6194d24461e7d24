import { cleanText, shownText } from '../clean-text.ts';
import { importLimits } from '../import-limits.ts';
import type { LineReason } from '../import-preview.ts';
import {
  type KindWords,
  readFirstKindWords,
  readKindWords,
  readLastKindWords,
} from './kind-words.ts';
import { type LevelWords, readLevelWords } from './level-words.ts';
import { isSiteWords } from './site-words.ts';
import { type Attributes, noAttributes, takeAttributes } from './take-attributes.ts';

/** One line of an outline, by itself: what it is among the others is not known yet. */
export interface OutlineLine {
  readonly line: number;
  /** Cleaned, with its marks. */
  readonly text: string;
  readonly removed: boolean;
  /** How far in it stands: by white space first, then plain before numbered before bulleted. */
  readonly rank: number;
  readonly isBulleted: boolean;
  /** Of a Markdown heading, 1 to 6; else 0. */
  readonly hash: number;
  /** What it says it is, with the title behind that; its attributes are taken off. */
  readonly level: LevelWords | null;
  /** Without marks, attributes and a word for its kind; may be empty. */
  readonly title: string;
  readonly said: Attributes;
  /** True if its first words, or all, are for its kind: `Quiz: Samples`. */
  readonly isNamed: boolean;
  /** What its first words say of its kind, where nothing else says it: `Homework one`. */
  readonly opening: KindWords | null;
  /** Of a heading of the activities below it, `11 videos • 74 min`. */
  readonly section: KindWords | null;
  /** Why it can be nothing, whatever stands around it; null if it can be something. */
  readonly nothing: LineReason | null;
}

/** Longer than any title with all that can be said about it. */
const longestLine = 900;
const bullet = /^(?:(?:[-*+•◦▪‣·–—○●☐☑✓✔]|\[[ xX]?\])\s+)+/u;
const numbering = /^(?:(\d{1,4}(?:\.\d{1,4}){1,3})[.)]?|(\d{1,4})[.)])\s+(?=\S)/;
const fewestProseWords = 12;
const plainTitle = { section: null, isNamed: false, opening: null };

/** What a raw line of an outline says; null of a blank one. */
export function readOutlineLine(raw: string, line: number): OutlineLine | null {
  if (raw.length > longestLine) return tooLong(raw, line);
  const { text, removed } = cleanText(raw);
  if (text === '') return null;
  const hash = /^#{1,6}(?= )/.exec(text)?.[0].length ?? 0;
  const marked = withCells(raw.trim(), text).slice(hash).trim();
  const isBulleted = bullet.test(marked);
  const listed = marked.replace(bullet, '');
  const said = noAttributes();
  const number = numberOf(listed);
  const plain = takeEmphasis(listed.slice(number.length));
  const depth = number.split('.').filter((part) => /\d/.test(part)).length;
  const body = {
    line,
    text: shownText(text),
    removed,
    rank: indentOf(raw) * 8 + (isBulleted ? 4 : depth),
    isBulleted,
    hash,
    said,
  };
  const level = readLevelWords(plain);
  if (level && !isActivityOfLevel(level)) {
    const title = takeAttributes(level.title, said);
    const whole = takeAttributes(plain, noAttributes()).replace(/[\s:–—-]+$/u, '');
    const nothing = title.length > importLimits.title ? 'too-long' : null;
    const named = { ...level, title };
    return { ...body, level: named, title: whole, ...plainTitle, nothing };
  }
  const section = readSection(plain, said);
  const titled = section ?? takeKind(plain, said);
  const nothing = reasonOf(body, plain, titled.title);
  const { title, isNamed, opening } = titled;
  const words = section?.words ?? null;
  return { ...body, level: null, title, isNamed, opening, section: words, nothing };
}

function tooLong(raw: string, line: number): OutlineLine {
  const { text, removed } = cleanText(raw.slice(0, importLimits.title));
  const none = { level: null, title: '', ...plainTitle, said: noAttributes() };
  const nothing = 'too-long';
  return { line, text, removed, rank: 0, isBulleted: false, hash: 0, ...none, nothing };
}

/** The text of a line, or if it has tabs, with a mark between what these keep apart. */
function withCells(raw: string, text: string): string {
  return raw.includes('\t') ? cleanText(raw.replace(/\t+/g, ' • ')).text : text;
}

/** Columns of white space in front, a tab as four. */
function indentOf(raw: string): number {
  const white = raw.slice(0, raw.length - raw.trimStart().length);
  return white.length + 3 * (white.split('\t').length - 1);
}

/** `1.2 ` in front of a title; the first figure of `1.5 hours` is no number of a list. */
function numberOf(text: string): string {
  const [number = ''] = numbering.exec(text) ?? [];
  return number !== '' && takeAttributes(text, noAttributes()) === '' ? '' : number;
}

function takeEmphasis(text: string): string {
  return text.replace(/^\*\*([^*]{1,200})\*\*/, '$1').trim();
}

/** True of `Week 1 quiz`, which is an activity and no week. */
function isActivityOfLevel({ title, isJoined }: LevelWords): boolean {
  return isJoined && readKindWords(takeAttributes(title, noAttributes())) !== null;
}

interface Titled {
  readonly title: string;
  readonly isNamed: boolean;
  readonly opening: KindWords | null;
}

/** `11 videos • Total 74 minutes`, `Readings:`. */
function readSection(
  text: string,
  said: Attributes,
): (Titled & { readonly words: KindWords }) | null {
  const probe = noAttributes();
  const title = takeAttributes(text, probe).replace(/ ?:$/, '');
  const [, count, words = ''] = /^(\d{1,3}) (.+)$/.exec(title) ?? [undefined, undefined, title];
  const found = readKindWords(words);
  if (!found || (count === undefined && !found.plural)) return null;
  Object.assign(said, probe);
  return { title, isNamed: true, opening: null, words: found };
}

/** The title without a word for its kind in front; what it says is noted. */
function takeKind(text: string, said: Attributes): Titled {
  const [front, before = '', after = ''] =
    /^([\p{L}\p{M} -]{2,60}?) ?(?::|[•·|‧]|\s[–—-](?=\s)) ?(.+)$/u.exec(text) ?? [];
  const words = front === undefined ? null : readKindWords(before);
  if (words) {
    note(words, said);
    return { title: takeAttributes(after.trim(), said), isNamed: true, opening: null };
  }
  const title = takeAttributes(text, said);
  const whole = readKindWords(title);
  const [, first = ''] = /^([\p{L}\p{M} -]{2,60}?) ?#?\d/u.exec(title) ?? [];
  const opening = readFirstKindWords(title);
  const last = readLastKindWords(title);
  // `Homework on the exam` is homework.
  const believed = opening && opening.kind !== last?.kind ? null : last;
  const found = whole ?? readKindWords(first) ?? believed;
  if (found) note(found, said);
  return { title, isNamed: whole !== null, opening };
}

function note(words: KindWords, said: Attributes): void {
  said.kind ??= words.kind;
  said.optional ||= words.optional;
  said.graded ??= words.graded;
}

function reasonOf(
  { hash, isBulleted, said, rank }: Pick<OutlineLine, 'hash' | 'isBulleted' | 'said' | 'rank'>,
  plain: string,
  title: string,
): LineReason | null {
  if (!/[\p{L}\p{N}]/u.test(plain)) return 'separator';
  if (isSiteWords(plain)) return 'site-words';
  if (isCount(plain)) return 'summary';
  if (title.length > importLimits.title) return 'too-long';
  const isPlain = hash === 0 && !isBulleted && rank % 8 === 0 && !said.any && said.kind === null;
  if (isPlain && /[.!?…]$/u.test(title) && title.split(' ').length >= fewestProseWords) {
    return 'prose';
  }
  return null;
}

/** True of `7 videos, 2 readings`, not of `100 days and 3 nights`. */
function isCount(text: string): boolean {
  if (text.length > 200 || !/^\d+ ?\D+\d/.test(text)) return false;
  const words = text.split(/\d+/).map((part) => part.replace(/,|\b(?:and|und)\b/g, '').trim());
  return words.slice(1).every((word) => readKindWords(word) !== null);
}
