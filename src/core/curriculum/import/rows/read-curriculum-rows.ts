import { fail, ok, type Result } from '../../../result.ts';
import { shownText } from '../clean-text.ts';
import type { DraftLine } from '../draft.ts';
import { finishImport } from '../finish-import.ts';
import { importLimits } from '../import-limits.ts';
import type { ImportPreview } from '../import-preview.ts';
import { type ImportProblem, start } from '../import-problem.ts';
import { cellsOf } from './read-cells.ts';
import { type Header, readHeader } from './read-header.ts';
import { readRow } from './read-row.ts';
import { createRowDraft } from './row-draft.ts';

/** A row of a table, with the line of the text on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * What the rows of a table say, the first of which names the columns; a row that is not understood
 * is told and left out, and where none is left, one with a length that cannot be is the problem.
 * `fallbackTitle` is the title of what the table does not name. The time it
 * takes grows as the table does.
 */
export function readCurriculumRows(
  rows: readonly Row[],
  fallbackTitle: string,
): Result<ImportPreview, ImportProblem> {
  const checked = checkRows(rows);
  if (!checked.ok) return checked;
  const { header, first, rest } = checked.value;
  const draft = createRowDraft(fallbackTitle);
  const lines: DraftLine[] = [headerLine(first, header)];
  for (const { line, cells: texts } of rest) {
    const cells = cellsOf(texts, header);
    const isTooWide = texts.slice(header.width).some((cell) => cell.trim() !== '');
    const became = isTooWide
      ? ({ as: 'nothing', reason: 'too-many-cells' } as const)
      : readRow(cells, { line, path: null }, draft);
    lines.push({ line, text: textOf(texts), notes: cells.notes, became });
  }
  const finished = finishImport(draft.finish(), lines);
  if (finished.ok || finished.error.kind !== 'no-activity') return finished;
  return fail(firstBroken(lines) ?? finished.error);
}

/** The first length that cannot be; null if all can. */
function firstBroken(lines: readonly DraftLine[]): ImportProblem | null {
  for (const { line, became } of lines) {
    if (became.as !== 'nothing' || became.reason !== 'out-of-range') continue;
    return { line, path: null, kind: 'out-of-range', ...became.range };
  }
  return null;
}

interface CheckedRows {
  readonly header: Header;
  readonly first: Row;
  readonly rest: readonly Row[];
}

/** The rows that are not blank, the first of which is a header. */
function checkRows(rows: readonly Row[]): Result<CheckedRows, ImportProblem> {
  const most = importLimits.characters;
  let characters = 0;
  const filled: Row[] = [];
  for (const row of rows) {
    for (const cell of row.cells) {
      characters += cell.length;
      if (characters > most) return fail({ ...start, kind: 'too-big', most });
      if (cell.includes('\0')) return fail({ line: row.line, path: null, kind: 'not-text' });
    }
    if (row.cells.some((cell) => cell.trim() !== '')) filled.push(row);
  }
  const [first, ...rest] = filled;
  if (!first) return fail({ ...start, kind: 'empty' });
  const { lines } = importLimits;
  const excess = filled[lines];
  if (excess) {
    return fail({ line: excess.line, path: null, kind: 'too-many', what: 'lines', most: lines });
  }
  const header = readHeader(first.cells);
  if (!header) return fail({ line: first.line, path: null, kind: 'no-header' });
  return ok({ header, first, rest });
}

function headerLine({ line, cells }: Row, { unknown }: Header): DraftLine {
  const columns = unknown.map(shownText);
  const notes = columns.length > 0 ? [{ kind: 'unknown-columns', columns } as const] : [];
  return { line, text: textOf(cells), notes, became: { as: 'header' } };
}

function textOf(cells: readonly string[]): string {
  return shownText(cells.filter((cell) => cell.trim() !== '').join(' · '));
}
