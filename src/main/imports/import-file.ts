import { basename } from 'node:path';
import { type Imported, type ImportFailure, mostImported } from '#contract/transfer.ts';
import { importSchema } from '#contract/transfer-schema.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { FileOffer } from '../exports/export-file.ts';
import { type Disk, errorCode, realDisk } from '../store/disk.ts';
import { readPlanText } from '../store/plan-text.ts';

interface ImporterOptions {
  /** Asks the learner for a file; null if it is none. */
  readonly choosePath: (offer: Omit<FileOffer, 'name'>) => Promise<string | null>;
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
    const path = await choosePath({ extension, fileType });
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
  let bytes: Buffer;
  try {
    const entry = await disk.lstat(await disk.realpath(path));
    // A pipe or a device might never end.
    if (!entry.isFile()) return fail({ kind: 'unreadable', reason: 'EISDIR' });
    if (entry.size > mostImported) return fail({ kind: 'too-large', most: mostImported });
    bytes = await disk.readFile(path);
  } catch (error) {
    return fail({ kind: 'unreadable', reason: errorCode(error) });
  }
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail({ kind: 'not-text' });
  }
}
