import { type Disk, errorCode } from './disk.ts';

/** What was at a path before it is written, and the way back to it. */
export interface PreviousFile {
  /** Puts it back, byte for byte, in place of what is there now; throws if there is no way back. */
  restore(): Promise<void>;
  /** Deletes what was needed for the way back. */
  forget(): Promise<void>;
}

/** Keeps the file at `path` under a second name, which costs no copy: a link to the same bytes. */
export async function keepPrevious(
  disk: Disk,
  path: string,
  secondName: string,
): Promise<PreviousFile> {
  try {
    await disk.link(path, secondName);
  } catch (error) {
    const isNew = errorCode(error) === 'ENOENT';
    return {
      // Some file systems have no links.
      restore: () => (isNew ? disk.unlink(path) : Promise.reject(error)),
      forget: () => Promise.resolve(),
    };
  }
  return {
    restore: () => disk.rename(secondName, path),
    // What can't be deleted is deleted at the next start, as an unfinished copy is.
    forget: () => disk.unlink(secondName).catch(() => undefined),
  };
}
