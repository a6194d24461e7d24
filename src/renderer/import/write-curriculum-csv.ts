import Papa from 'papaparse';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { writeCurriculumRows } from '#core/curriculum/import/rows/write-curriculum-rows.ts';

/** `curriculum` as CSV (RFC 4180) that `readCurriculumCsv` reads back, all but edition and ids. */
export function writeCurriculumCsv(curriculum: Curriculum): string {
  const rows = writeCurriculumRows(curriculum).map((row) => [...row]);
  return `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
