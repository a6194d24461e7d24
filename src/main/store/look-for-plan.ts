import { join } from 'node:path';
import type { DataFolderFailure } from '#contract/data-folder.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type Disk, errorCode } from './disk.ts';
import { dataFileName } from './open-store.ts';
import { readPlanText } from './plan-text.ts';
import { TextFile } from './text-file.ts';

/**
 * Whether `folder` has a data file that this version can read; a folder that is not there has none.
 * Fails where something else has its name, or the folder cannot be looked into; nothing is touched.
 */
export async function lookForPlan(
  disk: Disk,
  folder: string,
): Promise<Result<boolean, DataFolderFailure>> {
  const path = join(folder, dataFileName);
  try {
    // The system's dialog may name a folder that it leaves to the program to create.
    if (!(await isThere(disk, folder))) return ok(false);
    await disk.readdir(folder);
    const text = await new TextFile(disk, path).read();
    // A link that leads nowhere is there, too.
    if (text === null) return (await isThere(disk, path)) ? notAPlan(path) : ok(false);
    const document = readPlanText(text);
    if (document.ok) return ok(true);
    return document.error.kind === 'newer-version'
      ? fail({ kind: 'newer-version', path })
      : notAPlan(path);
  } catch (error) {
    return fail({ kind: 'unreachable', folder, reason: errorCode(error) });
  }
}

function notAPlan(path: string): Result<boolean, DataFolderFailure> {
  return fail({ kind: 'not-a-plan', path });
}

/** Whether something has this name, be it a link that leads nowhere. */
export function isThere(disk: Disk, path: string): Promise<boolean> {
  return disk.lstat(path).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT',
  );
}
