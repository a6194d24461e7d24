import { brokenHours, brokenRange } from '../facts-of.ts';
import type { LineNote } from '../import-preview.ts';
import { type ImportProblem, type Place, start } from '../import-problem.ts';
import type { Length } from '../length.ts';
import type { TaughtKind } from '../taught.ts';
import type { OutlineLine } from './outline-line.ts';

/** About 450 words, at the 238 a minute that Brysbaert (2019) found for silent reading. */
export const minutesPerPage = 2;

/** An activity while lines after its own may still say more about it. */
export interface OutlineItem {
  readonly source: OutlineLine;
  title: string;
  kind: TaughtKind | null;
  length: Length | null;
  optional: boolean;
  graded: boolean | null;
  framework: string | null;
  readonly notes: LineNote[];
}

/** The length that a line says, by the clock or in pages; a length of zero is none. */
export function lengthOf({ said }: OutlineLine, notes: LineNote[]): Length | null {
  if (said.length?.seconds === 0) notes.push({ kind: 'zero-length' });
  if (said.length) return said.length.seconds === 0 ? null : said.length;
  if (!said.pages) return null;
  const minutes = said.pages * minutesPerPage;
  notes.push({ kind: 'pages-as-minutes', pages: said.pages, minutes });
  return { seconds: minutes * 60, precision: 'minute' };
}

/** The hours that a heading states, sensible or not; null if it states none. */
export function hoursOf({ said }: OutlineLine): number | null {
  return said.length && said.length.seconds !== 0 ? said.length.seconds / 3600 : null;
}

/** Why the length of an item cannot be; null if it can. */
export function refuseLength({ source, length, kind }: OutlineItem): ImportProblem | null {
  const broken = length && brokenRange(kind ?? 'lecture', length);
  return broken && { ...placeOf(source), kind: 'out-of-range', ...broken };
}

/** Why a heading cannot state such hours; null if it can. */
export function refuseHours(
  hours: number | null,
  source: OutlineLine | null,
): ImportProblem | null {
  const broken = hours === null ? null : brokenHours(hours);
  return broken && { ...placeOf(source), kind: 'out-of-range', ...broken };
}

/** The place of a line; of what has none, that of the whole text. */
export function placeOf(source: OutlineLine | null | undefined): Place {
  return source ? { line: source.line, path: null } : start;
}
