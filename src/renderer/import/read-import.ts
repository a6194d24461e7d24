import type { ImportPreview } from '#core/curriculum/import/import-preview.ts';
import type { ImportProblem } from '#core/curriculum/import/import-problem.ts';
import { readCurriculumJson } from '#core/curriculum/import/json/read-curriculum-json.ts';
import { readOutline } from '#core/curriculum/import/outline/read-outline.ts';
import { csvSeparator } from '#core/curriculum/import/rows/csv-separator.ts';
import { looksLikeTable } from '#core/curriculum/import/rows/looks-like-table.ts';
import { columnOf } from '#core/curriculum/import/rows/read-header.ts';
import type { Result } from '#core/result.ts';
import { readCurriculumCsv } from './read-curriculum-csv.ts';

/** In which of the three forms a curriculum is written. */
export type ImportForm = 'outline' | 'json' | 'csv';

/** What the learner gave: a text that was pasted, or a file by its name. */
export interface ImportSource {
  readonly text: string;
  /** Null of what was pasted. */
  readonly name: string | null;
}

/** What a source says, in the form that it seems to have. */
export function readImport(
  source: ImportSource,
  fallbackTitle: string,
): Result<ImportPreview, ImportProblem> {
  const { text, name } = source;
  const title = titleOf(name) ?? fallbackTitle;
  switch (formOf(source)) {
    case 'json':
      return readCurriculumJson(text);
    case 'csv':
      return readCurriculumCsv(text, title);
    default:
      return readOutline(text, title);
  }
}

/** By the ending of the file if it says so, else by how the text begins. */
export function formOf({ text, name }: ImportSource): ImportForm {
  const ending = /\.(json|csv|tsv|md|markdown)$/i.exec(name ?? '')?.[1]?.toLowerCase();
  if (ending !== undefined) {
    if (ending === 'json') return 'json';
    return ending === 'csv' || ending === 'tsv' ? 'csv' : 'outline';
  }
  const head = text.slice(0, 2000).replace(/^[\uFEFF\s]+/, '');
  if (head.startsWith('{')) return 'json';
  const [line = ''] = head.split(/[\r\n]/);
  const names = line.split(csvSeparator(head)).map(columnOf);
  const known = new Set(names.filter((column) => column !== null));
  if (known.size >= 3 && known.has('title')) return 'csv';
  return looksLikeTable(text) ? 'csv' : 'outline';
}

/** `bees` of `bees.md`; null where nothing is left. */
function titleOf(name: string | null): string | null {
  const title = name?.replace(/\.[^.]*$/, '').trim();
  return title ? title.slice(0, 200) : null;
}
