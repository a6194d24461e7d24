import { basename } from 'node:path';
import { type Imported, type ImportFailure, mostImported } from '#contract/transfer.ts';
import { importSchema } from '#contract/transfer-schema.ts';
import { assertNever } from '#core/assert-never.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type Disk, realDisk } from '../store/disk.ts';
import { readPlanText } from '../store/plan-text.ts';
import { decodeUnicode } from './decode-unicode.ts';
import { type ReadProblem, readBounded } from './read-bounded.ts';

interface ImporterOptions {
  /** Asks the learner for a file; null if it is none. */
  readonly choosePath: (
    filters: { readonly name: string; readonly extensions: string[] }[],
  ) => Promise<string | null>;
  readonly disk?: Disk;
}

/** Reads a file that the learner chooses, for a window to show what it holds; it changes nothing. */
export function createImporter({
  choosePath,
  disk = realDisk,
}: ImporterOptions): (payload: unknown) => Promise<Result<Imported, ImportFailure>> {
  return async (payload) => {
    const parsed = importSchema.safeParse(payload);
    if (!parsed.success) {
      return fail({ kind: 'malformed', field: parsed.error.issues[0]?.path.join('.') ?? '' });
    }
    const { kind, fileType } = parsed.data;
    const extension = kind === 'document' ? 'json' : 'csv';
    const path = await choosePath([{ name: fileType, extensions: [extension] }]);
    if (path === null) return ok({ kind: 'cancelled' });
    const read = await readText(disk, path);
    if (!read.ok) return read;
    const name = basename(path);
    if (kind === 'sessions') return ok({ kind, name, text: read.value });
    const document = readPlanText(read.value);
    return document.ok ? ok({ kind, name, document: document.value }) : document;
  };
}

async function readText(disk: Disk, path: string): Promise<Result<string, ImportFailure>> {
  const bytes = await readBounded(disk, path, mostImported);
  if (!bytes.ok) return fail(failureOf(bytes.error));
  const text = decodeUnicode(bytes.value);
  return text === null ? fail({ kind: 'not-text' }) : ok(text);
}

function failureOf(problem: ReadProblem): ImportFailure {
  switch (problem.kind) {
    case 'not-a-file':
      return { kind: 'unreadable', reason: 'EISDIR' };
    case 'too-large':
      return { kind: 'too-large', most: mostImported };
    case 'unreadable':
      return problem;
    default:
      return assertNever(problem);
  }
}
