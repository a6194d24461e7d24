/** What a line says it is by its first word. `part` and `minor` depend on what else there is. */
export type LevelWord = 'programme' | 'course' | 'part' | 'week' | 'minor';

export interface LevelWords {
  readonly word: LevelWord;
  /** What follows the word and its number; may be empty. */
  readonly title: string;
  /** True of `Week 1 quiz`, with nothing but a space between. */
  readonly isJoined: boolean;
  /** True of the chapters of a book, which are read. */
  readonly isChapter: boolean;
}

const levels: readonly (readonly [LevelWord, string])[] = [
  [
    'programme',
    'programme|program|specialization|specialisation|curriculum|degree|title|programm|lehrgang|studiengang|lehrplan|spezialisierung|titel',
  ],
  ['course', 'course|class|kurs'],
  ['part', 'part|book|teil|band'],
  ['week', 'week|module|chapter|unit|section|woche|modul|kapitel|einheit|abschnitt'],
  ['minor', 'lesson|day|session|topic|lektion|tag|sitzung|thema'],
];
const levelByWord = new Map(
  levels.flatMap(([level, words]) => words.split('|').map((word) => [word, level] as const)),
);

const numbered =
  /^([A-Za-z]+) ?(?:[Nn][or]\.? ?|#)?(?:(?:\d{1,4}(?:\.\d{1,3})*|[ivxl]{1,7}|[IVXL]{1,7})(?![\p{L}\p{N}])|[A-Z](?=\s*(?:$|[:.)–—-])))/u;
const named = /^([a-z]+) ?:/i;
const gap = /^[ :.)|•·–—-]+/;

/** The level that the first word of `text` names, with a number or a colon behind it, or null. */
export function readLevelWords(text: string): LevelWords | null {
  const match = numbered.exec(text) ?? named.exec(text);
  const [head, name = ''] = match ?? [];
  const word = levelByWord.get(name.toLowerCase());
  if (head === undefined || word === undefined) return null;
  if (word === 'programme' && !head.endsWith(':')) return null;
  // A `Lektion` is a lecture, unless they are numbered.
  if (name.toLowerCase() === 'lektion' && !/\d|[IVX]/.test(head)) return null;
  const rest = text.slice(head.length);
  const isJoined = /^ [\p{L}\p{N}]/u.test(rest);
  const isChapter = /^(?:chapter|kapitel)$/i.test(name);
  return { word, title: rest.replace(gap, ''), isJoined, isChapter };
}
