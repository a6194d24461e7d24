import { type Length, readLength } from '../length.ts';
import type { TaughtKind } from '../taught.ts';
import { readKindWords } from './kind-words.ts';
import { isSiteWords } from './site-words.ts';

/** What is said beside a title. */
export interface Attributes {
  length: Length | null;
  pages: number | null;
  kind: TaughtKind | null;
  optional: boolean;
  graded: boolean | null;
  framework: string | null;
  /** True of a week that says that it has nothing in it. */
  empty: boolean;
  /** True of a length behind something like a minus, `Trees -30 min`, which is taken as a dash. */
  minus: boolean;
  /** True if anything was said, a `length unknown` too. */
  any: boolean;
}

const mostGroups = 8;
const longestGroup = 200;
const separator = /\s*[\t•·|‧]\s*|\s+[–—]\s+/u;
const bareLength =
  /(?:^|[\s,:.–—−-])\s*((?:(?:duration|total|about|approx\.?|~|dauer|länge|gesamt|insgesamt|etwa|rund|circa|ca\.?):? ?)*(?:(?:\d+ ?[-–] ?)?\d+(?:[.,]\d+)? ?(?:hours?|hrs?|h|stunden?|std\.?)(?:,? ?(?:and |und )?\d+ ?(?:minutes?|minuten?|mins?\.?|m)?)?|(?:\d+ ?[-–] ?)?\d+(?:[.,]\d+)? ?-?(?:minutes?|minuten?|mins?\.?)|\d{1,3}m(?: ?\d{1,2}s)?|\d{1,3}:[0-5]\d(?::[0-5]\d)?)(?: to complete| read| bis zum abschluss| lesezeit| insgesamt)?)$/i;
const longestBare = 50;
const minus = /(?:^|\s)[-–−]$/u;

const barePages =
  /[\s,;:–—-]+(\d{1,5} (?:pages?|seiten?)|(?:pp?\.?|seiten?|s\.) ?\d{1,5} ?[-–] ?\d{1,5})$/i;

/** Nothing said. */
export function noAttributes(): Attributes {
  return {
    length: null,
    pages: null,
    kind: null,
    optional: false,
    graded: null,
    framework: null,
    empty: false,
    minus: false,
    any: false,
  };
}

/**
 * `text` without what its end says about it: `(7:45, optional)`, `• Reading • 5 min`, `12 min`. A
 * title in quotes with nothing but such words behind it is taken as it stands.
 */
export function takeAttributes(text: string, into: Attributes): string {
  const quoted = takeQuoted(text, into);
  if (quoted !== null) return quoted;
  let title = text;
  for (let group = 0; group < mostGroups; group += 1) {
    const rest =
      takeGroup(title, into) ??
      takePart(title, into) ??
      takeBareLength(title, into) ??
      takeBarePages(title, into);
    if (rest === null) break;
    title = rest;
  }
  return title;
}

function takeQuoted(text: string, into: Attributes): string | null {
  const end = text.lastIndexOf('"');
  if (!text.startsWith('"') || end < 2) return null;
  const said = text.slice(end + 1).trim();
  if (said !== '' && (takeGroup(said, into) !== '' || said.length > longestGroup)) return null;
  return text.slice(1, end).trim();
}

/** What stands before a last group in brackets of which every word is understood. */
function takeGroup(text: string, into: Attributes): string | null {
  const closing = text.at(-1);
  if (closing !== ')' && closing !== ']') return null;
  const from = text.lastIndexOf(closing === ')' ? '(' : '[');
  if (from < 0 || text.length - from > longestGroup) return null;
  const said = { ...into };
  // The comma of `1,5 h` keeps nothing apart.
  const parts = text.slice(from + 1, -1).split(/[;•·|]|(?<!\d),|,(?!\d)/);
  if (!parts.every((part) => takeWord(part.trim(), said))) return null;
  Object.assign(into, said, { any: true });
  return text.slice(0, from).replace(/[\s–—:-]+$/u, '');
}

/** What stands before the last `•`, or behind a first kind: `Video | Welcome`. */
function takePart(text: string, into: Attributes): string | null {
  const parts = text.slice(-longestGroup).split(separator);
  const last = parts.at(-1) ?? '';
  if (parts.length > 1 && (last === '' || takeWord(last, into))) {
    into.any = true;
    return text.slice(0, text.length - last.length).replace(/[\s•·|‧–—]+$/u, '');
  }
  return null;
}

function takeBareLength(text: string, into: Attributes): string | null {
  const tail = text.slice(-longestBare);
  const match = bareLength.exec(tail);
  const length = match?.[1] === undefined ? null : readLength(match[1]);
  if (!match?.[1] || !length) return null;
  into.length ??= length;
  into.any = true;
  into.minus ||= minus.test(tail.slice(0, -match[1].length));
  return text.slice(0, text.length - tail.length + match.index).replace(/[\s,:.–—−-]+$/u, '');
}

function takeBarePages(text: string, into: Attributes): string | null {
  const [found, said = ''] = barePages.exec(text.slice(-longestBare)) ?? [];
  if (found === undefined) return null;
  into.pages ??= readPages(said);
  into.any = true;
  return text.slice(0, text.length - found.length);
}

/** True if `text` is understood; what it says is noted, the first of each wins. */
function takeWord(text: string, into: Attributes): boolean {
  const length = readLength(text);
  if (length) {
    into.length ??= length;
    return true;
  }
  const pages = readPages(text);
  if (pages !== null) {
    into.pages ??= pages;
    return true;
  }
  const framework = /^framework: ?(.+)$/i.exec(text)?.[1];
  if (framework !== undefined) {
    into.framework ??= framework;
    return true;
  }
  return takePlainWord(text.toLowerCase(), into) || takeKind(text, into) || isSiteWords(text);
}

function takePlainWord(word: string, into: Attributes): boolean {
  if (/^(?:optional|bonus|extra|honors|freiwillig)$/.test(word)) into.optional = true;
  else if (
    /^(?:ungraded|practice|not graded|non-graded|unbewertet|unbenotet|nicht bewertet)$/.test(word)
  )
    into.graded = false;
  else if (/^(?:graded|bewertet|benotet)$/.test(word)) into.graded ??= true;
  else if (word === 'empty' || word === 'leer') into.empty = true;
  else
    return /^(?:required|mandatory|length unknown|unknown|\?|pflicht|verpflichtend|länge unbekannt|unbekannt)$/.test(
      word,
    );
  return true;
}

function takeKind(text: string, into: Attributes): boolean {
  const words = readKindWords(text);
  if (!words) return false;
  into.kind ??= words.kind;
  into.optional ||= words.optional;
  into.graded ??= words.graded;
  return true;
}

function readPages(text: string): number | null {
  const count = /^(\d{1,5}) ?(?:pages?|pp?\.?|seiten?)$/i.exec(text)?.[1];
  if (count !== undefined) return Number(count);
  const [, from, to] =
    /^(?:pages?|pp?\.?|seiten?|s\.) ?(\d{1,5}) ?(?:[-–]|bis) ?(\d{1,5})$/i.exec(text) ?? [];
  if (from === undefined || to === undefined || Number(to) < Number(from)) return null;
  return Number(to) - Number(from) + 1;
}
