import Papa from 'papaparse';
import type { CsvValue } from './csv-value.ts';

/**
 * What a spreadsheet would take for the beginning of a formula, or for the end of a cell; with the
 * apostrophes before it, so that one that was written can be told from one that was added.
 */
const formula = /^'*[=+\-@\t\r\n]/;

/**
 * A table as RFC 4180 has it, its header first. Text that a spreadsheet would run as a formula
 * stays text, after an apostrophe; numbers, negative ones too, stay numbers.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header, ...rows].map((line) => [...line]);
  return Papa.unparse(lines, { escapeFormulae: formula, newline: '\r\n' });
}
