import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '#core/result.ts';
import { type Disk, errorCode } from './disk.ts';
import { TextFile } from './text-file.ts';
import { writeDurably } from './write-durably.ts';

const folderFileName = 'data-folder.json';

const folderFileSchema = z.object({
  format: z.literal('halfday-folder'),
  version: z.literal(1),
  folder: z.string().max(32_768).refine(isAbsolute).nullable(),
});

/** The note of where the data file is; null is the usual folder. */
export interface FolderNote {
  readonly folder: string | null;
}

/**
 * The folder that the learner chose for the data file; null where nothing was ever noted, or the note
 * is gone. Fails with the reason where that cannot be known: the file would be looked for in a place
 * where it may not be.
 */
export async function readFolderFile(
  disk: Disk,
  userData: string,
): Promise<Result<FolderNote | null, string>> {
  try {
    const text = await new TextFile(disk, join(userData, folderFileName)).read();
    if (text === null) return ok(null);
    const parsed = folderFileSchema.safeParse(JSON.parse(text));
    return parsed.success ? ok({ folder: parsed.data.folder }) : fail('note-damaged');
  } catch (error) {
    if (error instanceof SyntaxError) return fail('note-damaged');
    return fail(errorCode(error));
  }
}

/** Has the next start, too, look in `folder`, or in the usual one; on the disk when it answers. */
export async function writeFolderFile(
  disk: Disk,
  userData: string,
  folder: string | null,
): Promise<void> {
  const text = `${JSON.stringify({ format: 'halfday-folder', version: 1, folder })}\n`;
  await writeDurably(disk, join(userData, folderFileName), text);
}
