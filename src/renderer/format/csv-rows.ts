import Papa from 'papaparse';
import { fail, ok, type Result } from '#core/result.ts';

/** Why a text is no table: a quoted cell that never ends, on this row of it. */
export interface CsvProblem {
  readonly kind: 'not-a-table';
  readonly line: number;
}

/** The apostrophe that `csvText` puts before what a spreadsheet would run. */
const guard = /^'(?='*[=+\-@\t\r\n])/;

/**
 * The cells of a table as `csvText` wrote it, its header first; a spreadsheet may have saved it again
 * in the meantime, with semicolons or tabs between them.
 */
export function csvRows(text: string): Result<readonly (readonly string[])[], CsvProblem> {
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] });
  const [broken] = errors.filter(({ type }) => type === 'Quotes');
  if (broken) return fail({ kind: 'not-a-table', line: (broken.row ?? 0) + 1 });
  return ok(data.map((row) => row.map((cell) => cell.replace(guard, ''))));
}
