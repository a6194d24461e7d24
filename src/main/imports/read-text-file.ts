import { basename } from 'node:path';
import type { OpenFileProblem, TextFile } from '#contract/api.ts';
import { assertNever } from '#core/assert-never.ts';
import { importLimits } from '#core/curriculum/import/import-limits.ts';
import { start } from '#core/curriculum/import/import-problem.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type Disk, realDisk } from '../store/disk.ts';
import { decodeText, mostBytes } from './decode-text.ts';
import { type ReadProblem, readBounded } from './read-bounded.ts';

/** The text of a file, no more of it read than a text may have; or why there is none. */
export async function readTextFile(
  path: string,
  disk: Disk = realDisk,
): Promise<Result<TextFile, OpenFileProblem>> {
  const bytes = await readBounded(disk, path, mostBytes);
  if (!bytes.ok) return fail(problemOf(bytes.error));
  const text = decodeText(bytes.value);
  return text.ok ? ok({ name: basename(path), text: text.value }) : text;
}

function problemOf(problem: ReadProblem): OpenFileProblem {
  switch (problem.kind) {
    case 'not-a-file':
      return problem;
    case 'too-large':
      return { ...start, kind: 'too-big', most: importLimits.characters };
    case 'unreadable':
      return { kind: 'unreadable-file', reason: problem.reason };
    default:
      return assertNever(problem);
  }
}
