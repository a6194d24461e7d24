import { fail, ok, type Result } from '#core/result.ts';
import { type Disk, errorCode } from '../store/disk.ts';

/** Why a file that was chosen is not read. */
export type ReadProblem =
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The bytes of a file of at most `most`; a longer one is not read, nor is a pipe or a device. */
export async function readBounded(
  disk: Disk,
  path: string,
  most: number,
): Promise<Result<Uint8Array, ReadProblem>> {
  try {
    // Before it is opened: to open a pipe might take for ever.
    const entry = await disk.lstat(await disk.realpath(path));
    if (!entry.isFile()) return fail({ kind: 'not-a-file' });
    if (entry.size > most) return fail({ kind: 'too-large' });
    return ok(await readAtMost(disk, path, entry.size));
  } catch (error) {
    return fail({ kind: 'unreadable', reason: errorCode(error) });
  }
}

/** The beginning of a file, however much it has grown since it was asked for its size. */
async function readAtMost(disk: Disk, path: string, size: number): Promise<Uint8Array> {
  const handle = await disk.open(path);
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
