import { basename, dirname, join } from 'node:path';
import type { Disk } from './disk.ts';
import { ownerOfTemporary } from './write-durably.ts';

/**
 * Deletes the unfinished copies that killed runs left beside the file at `path`, and nothing else.
 * Only one run at a time has the file, so that no copy can belong to a living one.
 */
export async function removeTemporaries(disk: Disk, path: string): Promise<void> {
  const folder = dirname(path);
  const names = await disk.readdir(folder).catch(() => []);
  const left = names.filter((name) => ownerOfTemporary(name) === basename(path));
  // What can't be deleted costs some bytes and does no harm.
  await Promise.all(left.map((name) => disk.unlink(join(folder, name)).catch(() => undefined)));
}
