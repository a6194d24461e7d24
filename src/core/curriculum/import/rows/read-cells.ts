import { cleanText } from '../clean-text.ts';
import type { LineNote } from '../import-preview.ts';
import { type Length, lengthOfMinutes, readLength, readNumber } from '../length.ts';
import { unguardCell } from './formula-guard.ts';
import type { Column, Header } from './read-header.ts';

/** A row by the names of its columns, its cells cleaned; of columns that are not there, empty. */
export interface Cells {
  readonly text: (column: Column) => string;
  readonly notes: LineNote[];
}

/** The cells of a row. */
export function cellsOf(row: readonly string[], header: Header): Cells {
  const notes: LineNote[] = [];
  const texts = new Map<Column, string>();
  for (const [column, index] of header.at) {
    const { text, removed } = cleanText(row[index] ?? '');
    texts.set(column, unguardCell(text));
    if (removed && notes.length === 0) notes.push({ kind: 'characters-removed' });
  }
  return { text: (column) => texts.get(column) ?? '', notes };
}

/** The length that the cells of a row sum to, null if they give none, or that it is no length. */
export function readLengthCells({ text, notes }: Cells): Length | null | 'not-a-length' {
  const minutes = { hours: 60, minutes: 1, seconds: 1 / 60 };
  let sum: Length | null = null;
  for (const [column, each] of Object.entries(minutes)) {
    const cell = text(column as keyof typeof minutes);
    if (cell === '') continue;
    const figure = readNumber(cell);
    const length = Number.isNaN(figure) ? readLength(cell) : lengthOfCell(figure * each, column);
    if (!length) return 'not-a-length';
    const isWhole: boolean =
      length.precision === 'minute' && (sum === null || sum.precision === 'minute');
    const seconds: number = (sum?.seconds ?? 0) + length.seconds;
    sum = { seconds, precision: isWhole ? 'minute' : 'second' };
  }
  if (sum?.seconds !== 0) return sum;
  notes.push({ kind: 'zero-length' });
  return null;
}

function lengthOfCell(minutes: number, column: string): Length {
  const length = lengthOfMinutes(minutes);
  return column === 'seconds' ? { ...length, precision: 'second' } : length;
}

const yes = /^(?:yes|y|true|1|x|✓)$/i;
const no = /^(?:no|n|false|0|-)$/i;
/** What people write instead, and whether it means that something counts. */
const counts = new Map([
  ['graded', true],
  ['required', true],
  ['ungraded', false],
  ['optional', false],
  ['practice', false],
]);

/** What a cell of yes or no says; null if it is empty, or says neither. */
export function readFlagCell(cells: Cells, column: 'graded' | 'optional'): boolean | null {
  const text = cells.text(column);
  if (yes.test(text)) return true;
  if (no.test(text)) return false;
  const counting = counts.get(text.toLowerCase());
  if (counting !== undefined) return counting === (column === 'graded');
  if (text !== '') cells.notes.push({ kind: 'not-yes-or-no', column });
  return null;
}
