import { writeFile } from 'node:fs/promises';

/** Runs `tell` unless it was run before: a file at `marker` says so. It never fails. */
export async function tellOnce(marker: string, tell: () => void): Promise<void> {
  try {
    await writeFile(marker, '', { flag: 'wx' });
  } catch {
    // It is there. Where it cannot be written, silence is better than a sentence every day.
    return;
  }
  tell();
}
