import { mostPayload } from '#contract/most-payload.ts';
import type { ImportPreview } from '#core/curriculum/import/import-preview.ts';
import { fail, type Result } from '#core/result.ts';
import type { TextProblem } from './problem-words.ts';
import { type ImportSource, readImport } from './read-import.ts';

/** What is left to the settings that a plan is started with. */
const mostCurriculum = mostPayload - 50_000;

/** As `readImport`; what the shell would not take as a plan's curriculum is a problem too. */
export function readForPlan(
  source: ImportSource,
  fallbackTitle: string,
): Result<ImportPreview, TextProblem> {
  const read = readImport(source, fallbackTitle);
  if (!read.ok) return read;
  const size = JSON.stringify(read.value.curriculum).length;
  return size > mostCurriculum ? fail({ kind: 'too-much' }) : read;
}
