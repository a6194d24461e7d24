import Papa from 'papaparse';
import type { CsvValue } from './csv-value.ts';

/** What a spreadsheet would take for the beginning of a formula, or for the end of a cell. */
const formula = /^[=+\-@\t\r\n]/;

/**
 * A table as RFC 4180 has it, its header first. Text that a spreadsheet would run as a formula
 * stays text, after an apostrophe; numbers, negative ones too, stay numbers.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [header, ...rows].map((line) => [...line]);
  return Papa.unparse(lines, { escapeFormulae: formula, newline: '\r\n' });
}
