import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { ownerOfTemporary } from './write-durably.ts';

/** No write takes so long, in milliseconds. */
const longestWrite = 10 * 60_000;

/**
 * Deletes the unfinished copies that killed runs left beside the file at `path`, and nothing else. A
 * folder that is shared may have those of a living run on another machine, so that only copies of more
 * than ten minutes are deleted there.
 */
export async function removeTemporaries(
  disk: Disk,
  path: string,
  { isShared = false } = {},
): Promise<void> {
  const folder = dirname(path);
  const names = await disk.readdir(folder).catch(() => []);
  const left = names.filter((name) => ownerOfTemporary(name) === basename(path));
  // What can't be deleted costs some bytes and does no harm.
  await Promise.all(
    left.map(async (name) => {
      const copy = join(folder, name);
      if (isShared && !(await isOld(disk, copy))) return;
      await disk.unlink(copy).catch(() => undefined);
    }),
  );
}

async function isOld(disk: Disk, path: string): Promise<boolean> {
  // A second name of an older file is as old as its content, except for this time.
  const changed = await disk.lstat(path).then(
    ({ ctimeMs }) => ctimeMs,
    () => null,
  );
  return changed !== null && Date.now() - changed > longestWrite;
}
