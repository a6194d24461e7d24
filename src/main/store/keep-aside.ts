import { dirname, join, parse } from 'node:path';
import { type Disk, errorCode } from './disk.ts';
import { flushFolder } from './write-durably.ts';

const mostNames = 1000;

/**
 * Renames a file that is not used any more to `<name>.<why>-<UTC time>.json` beside it, and answers
 * the new path. Its bytes are not touched, and no file that has such a name already is lost.
 */
export async function keepAside(
  disk: Disk,
  path: string,
  at: Date,
  why: 'damaged' | 'moved' = 'damaged',
): Promise<string> {
  const keptAt = await reserveName(disk, path, at, why);
  try {
    await disk.rename(path, keptAt);
  } catch (error) {
    await disk.unlink(keptAt).catch(() => undefined);
    throw error;
  }
  // Until the next save flushes the folder, a power cut only brings the old name back.
  await flushFolder(disk, dirname(path)).catch(() => undefined);
  return keptAt;
}

/** Creates an empty file under a free name: a rename would silently replace a file of another. */
async function reserveName(disk: Disk, path: string, at: Date, why: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  const stamp = at.toISOString().replace(/[-:]|\.\d+/g, '');
  for (let count = 1; count <= mostNames; count += 1) {
    const candidate = join(dir, `${name}.${why}-${stamp}${count > 1 ? `-${count}` : ''}${ext}`);
    try {
      const handle = await disk.open(candidate, 'wx');
      await handle.close();
      return candidate;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
  throw new Error(`no free name beside ${path}`);
}
