import { join } from 'node:path';
import type { StoreNotice } from '#contract/api.ts';
import type { DataFolderFailure } from '#contract/data-folder.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type Disk, errorCode } from './disk.ts';
import { writeFolderFile } from './folder-file.ts';
import { keepAside } from './keep-aside.ts';
import { isThere, lookForPlan } from './look-for-plan.ts';
import { dataFileName, openStore, type Store } from './open-store.ts';
import { writePlanText } from './plan-text.ts';
import { writeDurably } from './write-durably.ts';

/** The store at its new place; the file from before is kept as `old`, null if there was none. */
export interface MovedStore {
  readonly store: Store;
  readonly path: string;
  readonly old: string | null;
}

/** The second was over when it was looked for again. */
const writable: readonly StoreNotice['kind'][] = ['damaged-file-kept', 'changed-elsewhere'];

interface Move {
  readonly disk: Disk;
  readonly userData: string;
  readonly now: () => Date;
  readonly store: Store;
  /** The folder in which it was opened. */
  readonly from: string;
  /** Null for the usual folder. */
  readonly chosen: string | null;
}

/**
 * Copies the document of `store` to another folder, reads the copy back, and only then has the next
 * start look there; the old file is put aside at last. Wherever this is broken off, the folder that
 * the next start looks in has the whole document. When it fails, all is as it was.
 */
export async function moveStore({
  disk,
  userData,
  now,
  store,
  from,
  chosen,
}: Move): Promise<Result<MovedStore, DataFolderFailure>> {
  const folder = chosen ?? userData;
  if (await store.isChangedElsewhere()) return fail({ kind: 'changed-elsewhere' });
  if (store.notices.some(({ kind }) => !writable.includes(kind))) {
    return fail({ kind: 'read-only' });
  }
  if (await isSameFolder(disk, folder, from)) return fail({ kind: 'same-folder' });
  const found = await lookForPlan(disk, folder);
  if (!found.ok) return found;
  if (found.value) return fail({ kind: 'found', folder });
  const path = join(folder, dataFileName);
  try {
    await writeDurably(disk, path, writePlanText(store.document));
    const moved = await readBack(disk, folder, { now, isChosen: chosen !== null, store });
    await writeFolderFile(disk, userData, chosen);
    return ok({ store: moved, path: moved.path, old: await putAside(disk, from, now()) });
  } catch (error) {
    // What is left of it would be taken for a plan of its own by a later move.
    await disk.unlink(path).catch(() => undefined);
    return fail({ kind: 'not-moved', folder, reason: errorCode(error) });
  }
}

/** The store in `folder`, whose file is sure to hold the document of `store`; throws otherwise. */
async function readBack(
  disk: Disk,
  folder: string,
  { now, isChosen, store }: { now: () => Date; isChosen: boolean; store: Store },
): Promise<Store> {
  const text = writePlanText(store.document);
  if ((await disk.readFile(join(folder, dataFileName), 'utf8')) !== text) {
    throw new Error('the copy was read back differently');
  }
  const moved = await openStore({ folder, now, disk, isChosen });
  if (moved.notices.length > 0 || writePlanText(moved.document) !== text) {
    throw new Error('the copy was read back differently');
  }
  return moved;
}

/** Where the old file, or the link to it, is from now on; null if there was none. */
async function putAside(disk: Disk, from: string, at: Date): Promise<string | null> {
  const path = join(from, dataFileName);
  if (!(await isThere(disk, path))) return null;
  return keepAside(disk, path, at, 'moved').catch(() => path);
}

async function isSameFolder(disk: Disk, one: string, other: string): Promise<boolean> {
  const real = (path: string) => disk.realpath(path).catch(() => path);
  return (await real(one)) === (await real(other));
}
