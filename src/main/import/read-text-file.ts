import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenFileProblem, TextFile } from '#contract/api.ts';
import { importLimits } from '#core/curriculum/import/import-limits.ts';
import { start } from '#core/curriculum/import/import-problem.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { decodeText, mostBytes } from './decode-text.ts';

/** The text of a file, no more of it read than a text may have; or why there is none. */
export async function readTextFile(path: string): Promise<Result<TextFile, OpenFileProblem>> {
  try {
    // By its name: to open a pipe might take for ever.
    const stats = await stat(path);
    if (!stats.isFile()) return fail({ kind: 'not-a-file' });
    if (stats.size > mostBytes) {
      return fail({ ...start, kind: 'too-big', most: importLimits.characters });
    }
    const text = decodeText(await readAtMost(path, stats.size));
    return text.ok ? ok({ name: basename(path), text: text.value }) : text;
  } catch (error) {
    return fail({ kind: 'unreadable-file', reason: reasonOf(error) });
  }
}

/** The beginning of a file, however much it has grown since it was asked for its size. */
async function readAtMost(path: string, size: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const bytes = Buffer.alloc(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await handle.read(bytes, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
