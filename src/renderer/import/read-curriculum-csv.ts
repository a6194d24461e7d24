import { checkText } from '#core/curriculum/import/check-text.ts';
import type { ImportPreview } from '#core/curriculum/import/import-preview.ts';
import type { ImportProblem } from '#core/curriculum/import/import-problem.ts';
import { readCurriculumRows } from '#core/curriculum/import/rows/read-curriculum-rows.ts';
import { fail, type Result } from '#core/result.ts';
import { splitCsv } from './split-csv.ts';

/** What a CSV text says; `fallbackTitle` is the title of what it does not name. */
export function readCurriculumCsv(
  text: string,
  fallbackTitle: string,
): Result<ImportPreview, ImportProblem> {
  const unfit = checkText(text);
  if (unfit) return fail(unfit);
  const rows = splitCsv(text);
  return rows.ok ? readCurriculumRows(rows.value, fallbackTitle) : rows;
}
