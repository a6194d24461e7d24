import type { TaughtKind } from '../taught.ts';
import {
  germanGraded,
  germanNeutral,
  germanNotGraded,
  germanNouns,
  germanPractice,
} from './german-words.ts';

/** What words for an activity say about it. */
export interface KindWords {
  readonly kind: TaughtKind;
  readonly optional: boolean;
  readonly graded: boolean | null;
  /** True of `videos`, as a heading has it. */
  readonly plural: boolean;
}

const nouns: readonly (readonly [TaughtKind, string])[] = [
  ['lecture', 'video|video lecture|lecture|lecture video|screencast|webinar|talk|clip'],
  ['reading', 'reading|article|chapter reading|discussion|discussion prompt|handout|paper'],
  [
    'quiz',
    'quiz|quizz|exam|midterm|midterm exam|test|knowledge check|assessment|multiple choice quiz',
  ],
  [
    'assignment',
    'assignment|programming assignment|coding assignment|writing assignment|homework|lab|project' +
      '|capstone|capstone project|exercise|coding exercise|programming exercise|problem set|pset' +
      '|notebook|workshop|app item|external tool|peer-graded assignment|peer graded assignment' +
      '|peer review|case study|essay',
  ],
];

const english = nouns.flatMap(([kind, words]) =>
  words.split('|').map((word) => [word, kind] as const),
);
const german = (Object.keys(germanNouns) as TaughtKind[]).flatMap((kind) =>
  germanNouns[kind].split(' ').map((word) => ({ kind, forms: word.split('/') })),
);
const kindByNoun = new Map([
  ...english,
  ...german.map(({ kind, forms: [one = ''] }) => [one, kind] as const),
]);
const plurals = new Map([
  ...english.flatMap(([noun, kind]) => pluralsOf(noun).map((plural) => [plural, kind] as const)),
  ...german.flatMap(({ kind, forms: [, several] }) => (several ? [[several, kind] as const] : [])),
]);

const notGraded = /^(?:optional|ungraded|non-graded|practice|bonus|extra|honors|self)$/;
const neutral =
  /^(?:graded|required|final|weekly|mandatory|additional|supplementary|supplemental)$/;
const longest = 60;

/**
 * What `words` say if all of them are words for one kind of activity (`Practice quiz`, `Ungraded
 * labs`); null if any is not.
 */
export function readKindWords(words: string): KindWords | null {
  if (words.length > longest) return null;
  const rest = words.normalize('NFC').toLowerCase().split(' ');
  let optional = false;
  let graded: boolean | null = null;
  while (rest.length > 1) {
    const [word = ''] = rest;
    const isGraded = word === 'graded' || germanGraded.test(word);
    if (notGraded.test(word) || germanNotGraded.test(word)) optional = true;
    else if (!isGraded && !neutral.test(word) && !germanNeutral.test(word)) break;
    if (isGraded) graded = true;
    rest.shift();
  }
  const said = rest.join(' ');
  const noun = said.replace(germanPractice, '');
  if (noun !== said) optional = true;
  const kind = kindByNoun.get(noun) ?? plurals.get(noun);
  if (kind === undefined) return null;
  const plural = plurals.has(noun);
  return { kind, optional, graded: optional ? false : graded, plural };
}

/**
 * What the first words of a title say of its kind (`Homework one`), of several such nouns in a row
 * the last (`Reading quiz on bees`); null if nothing.
 */
export function readFirstKindWords(title: string): KindWords | null {
  const words = title.slice(0, longest).split(/[ ,;:.!?]/);
  let from = 0;
  let found: KindWords | null = null;
  while (from < words.length) {
    let next: KindWords | null = null;
    for (let count = Math.min(4, words.length - from); count > 0 && !next; count -= 1) {
      next = readKindWords(words.slice(from, from + count).join(' '));
      if (next) from += count;
    }
    if (!next) return found;
    found = next;
  }
  return found;
}

/** What the last words of a title say of its kind (`Week 2 practice quiz`); null if nothing. */
export function readLastKindWords(title: string): KindWords | null {
  const words = title.slice(-longest).split(' ');
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const found = readKindWords(words.slice(-count).join(' '));
    // Of a single word nothing but the plainest is believed: a talk about `The Turing test`.
    if (found && (count > 1 || plainest.test(words.at(-1) ?? ''))) return found;
  }
  return null;
}

const plainest =
  /^(?:(?:übungs)?quiz|exam|midterm|assignment|homework|lab|project|exercises?|(?:abschluss)?prüfung|klausur|(?:haus)?aufgaben?|(?:abschluss)?projekt|übung(?:en|sblatt)?)$/iu;

function pluralsOf(noun: string): readonly string[] {
  if (noun === 'homework') return [];
  if (noun === 'case study') return ['case studies'];
  if (noun.endsWith('quiz')) return [`${noun}zes`, `${noun}es`];
  return [`${noun}s`];
}
