import Papa from 'papaparse';
import type { ImportProblem } from '#core/curriculum/import/import-problem.ts';
import { csvSeparator } from '#core/curriculum/import/rows/csv-separator.ts';
import type { Row } from '#core/curriculum/import/rows/read-curriculum-rows.ts';
import { fail, ok, type Result } from '#core/result.ts';

/** The rows of a CSV text with the lines on which they begin; its separator is found out. */
export function splitCsv(text: string): Result<readonly Row[], ImportProblem> {
  const { data, errors } = Papa.parse<string[]>(
    text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
    {
      delimiter: csvSeparator(text),
      newline: '\n',
    },
  );
  const lines = linesOf(data);
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes)
    return fail({ line: lines[quotes.row ?? 0] ?? 1, path: null, kind: 'quote-not-closed' });
  return ok(data.map((cells, index) => ({ line: lines[index] ?? 1, cells })));
}

/** Where each row begins: a cell in quotes may go over several lines. */
function linesOf(rows: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return rows.map((cells) => {
    const begins = line;
    line += cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 1);
    return begins;
  });
}
