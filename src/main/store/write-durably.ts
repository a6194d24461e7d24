import { randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Disk, errorCode } from './disk.ts';
import { keepPrevious, type PreviousFile } from './previous-file.ts';

const temporary = /^\.(.+)\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/;

/** The file whose unfinished copy has this name; null if it is no name that `writeDurably` gives. */
export function ownerOfTemporary(name: string): string | null {
  return temporary.exec(name)?.[1] ?? null;
}

/**
 * Puts `content`, a text as UTF-8, in place of the file at `path`. When it answers, it is there, and
 * survives a power cut. When it throws, or the program is killed on the way, the file is the one from
 * before: if the folder's own flush fails, after the rename, the old file is put back. Only on a file
 * system without links, from which there is no way back, the new content is then answered for all the
 * same. `beforeRename` is called when only the rename is missing; what it throws, this throws, and the
 * file stays.
 */
export async function writeDurably(
  disk: Disk,
  path: string,
  content: string | Uint8Array,
  beforeRename: () => Promise<void> = async () => {},
): Promise<void> {
  const folder = dirname(path);
  await createFolder(disk, folder);
  const copy = nameTemporary(path);
  try {
    await writeCopy(disk, copy, Buffer.from(content));
    await beforeRename();
    await replaceDurably(disk, copy, path);
  } catch (error) {
    await disk.unlink(copy).catch(() => undefined);
    throw error;
  }
}

/** Throws what would keep a file at `path` from being written; nothing stays of the attempt. */
export async function tryFolder(disk: Disk, path: string): Promise<void> {
  const probe = nameTemporary(path);
  const handle = await disk.open(probe, 'wx', 0o600);
  await handle.close();
  await disk.unlink(probe);
}

function nameTemporary(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
}

async function replaceDurably(disk: Disk, copy: string, path: string): Promise<void> {
  const previous = await keepPrevious(disk, path, nameTemporary(path));
  try {
    await disk.rename(copy, path);
    await flushRename(disk, path, previous);
  } finally {
    await previous.forget();
  }
}

/** Makes a rename to `path` survive a power cut; takes it back if that fails. */
async function flushRename(disk: Disk, path: string, previous: PreviousFile): Promise<void> {
  const folder = dirname(path);
  try {
    await flushFolder(disk, folder);
  } catch (error) {
    try {
      await previous.restore();
    } catch {
      // Refused, the change would be there again after the next start.
      console.error(`${path} is written, but not flushed: ${errorCode(error)}`);
      return;
    }
    await flushFolder(disk, folder).catch(() => undefined);
    throw error;
  }
}

/** Makes the entries of a folder survive a power cut, where the system can. */
export async function flushFolder(disk: Disk, folder: string): Promise<void> {
  // Windows can't open a folder; NTFS keeps a journal of renames.
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems have no flush for folders.
    if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(errorCode(error))) throw error;
  } finally {
    await handle.close();
  }
}

async function createFolder(disk: Disk, folder: string): Promise<void> {
  const first = await disk.mkdir(folder, { recursive: true });
  if (first !== undefined) await flushFolder(disk, dirname(first));
}

async function writeCopy(disk: Disk, path: string, bytes: Buffer): Promise<void> {
  const handle = await disk.open(path, 'wx', 0o600);
  try {
    await writeAll(handle, bytes);
    const { size } = await handle.stat();
    if (size !== bytes.length) throw new Error(`${size} of ${bytes.length} bytes arrived`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer): Promise<void> {
  let offset = 0;
  while (offset < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, offset, bytes.length - offset, offset);
    if (bytesWritten === 0) throw new Error(`the disk took ${offset} of ${bytes.length} bytes`);
    offset += bytesWritten;
  }
}
