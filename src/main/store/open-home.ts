import { join } from 'node:path';
import type { DataFolderFailure } from '#contract/data-folder.ts';
import { emptyDocument } from '#core/plan/document.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type Disk, errorCode, realDisk } from './disk.ts';
import { readFolderFile, writeFolderFile } from './folder-file.ts';
import { isThere, lookForPlan } from './look-for-plan.ts';
import { type MovedStore, moveStore } from './move-store.ts';
import { dataFileName, openStore, type Store } from './open-store.ts';
import { writePlanText } from './plan-text.ts';
import { tryFolder, writeDurably } from './write-durably.ts';

/** The store wherever the learner has it, and the ways to have it elsewhere. */
export interface Home extends Store {
  /** To be asked for one at a time and between saves, as all that follow. */
  move(folder: string): Promise<Result<Pick<MovedStore, 'path' | 'old'>, DataFolderFailure>>;
  /** Takes the file that `folder` has; the one from before stays as it is. */
  use(folder: string): Promise<Result<null, DataFolderFailure>>;
  /** Begins a new document in `folder`, which has no file. */
  begin(folder: string): Promise<Result<null, DataFolderFailure>>;
  /** Opens the file again that somebody else has written since. */
  reload(): Promise<Result<null, DataFolderFailure>>;
  /** Opens the file again if it was out of reach; true if it is there. */
  retry(): Promise<boolean>;
}

export interface HomeOptions {
  /** The folder that the system gives the program. */
  readonly userData: string;
  /** Names a file that is kept. */
  readonly now: () => Date;
  readonly disk?: Disk;
}

/**
 * The store in the folder that was chosen last, or in the usual one. Where the note of the folder is
 * gone, and the usual one has only the file from before a move, nobody knows where it is.
 */
export async function openHome({ userData, now, disk = realDisk }: HomeOptions): Promise<Home> {
  const open = (chosen: string | null) =>
    openStore({ folder: chosen ?? userData, now, disk, isChosen: chosen !== null });
  /** Null for the usual folder, by whatever name. */
  const choiceOf = async (folder: string) => {
    const real = (path: string) => disk.realpath(path).catch(() => path);
    return (await real(folder)) === (await real(userData)) ? null : folder;
  };
  const openPointed = async (): Promise<Opened> => {
    const pointed = await readFolderFile(disk, userData);
    if (!pointed.ok) return { folder: userData, store: outOfReach(userData, pointed.error) };
    const note = pointed.value;
    if (note === null && (await hasOnlyMoved(disk, userData))) {
      return { folder: userData, store: outOfReach(userData, 'note-missing') };
    }
    const chosen = note?.folder ?? null;
    return { folder: chosen ?? userData, store: await open(chosen) };
  };
  let current = await openPointed();

  const use = async (folder: string): Promise<Result<null, DataFolderFailure>> => {
    const found = await lookForPlan(disk, folder);
    if (!found.ok) return found;
    if (!found.value) return fail({ kind: 'nothing-there', folder });
    const chosen = await choiceOf(folder);
    const opened = await open(chosen);
    // Gone since it was looked for.
    if (opened.notices.length > 0) return fail({ kind: 'unreachable', folder, reason: 'ENOENT' });
    try {
      await tryFolder(disk, opened.path);
    } catch (error) {
      return fail({ kind: 'not-writable', folder, reason: errorCode(error) });
    }
    try {
      await writeFolderFile(disk, userData, chosen);
    } catch (error) {
      return fail({ kind: 'not-moved', folder, reason: errorCode(error) });
    }
    current = { folder, store: opened };
    return ok(null);
  };

  return {
    get path() {
      return current.store.path;
    },
    get isUsualFolder() {
      return current.store.isUsualFolder;
    },
    get notices() {
      return current.store.notices;
    },
    get document() {
      return current.store.document;
    },
    save: (document) => current.store.save(document),
    isChangedElsewhere: () => current.store.isChangedElsewhere(),
    async move(folder) {
      const chosen = await choiceOf(folder);
      const { store: here, folder: from } = current;
      const moved = await moveStore({ disk, userData, now, store: here, from, chosen });
      if (!moved.ok) return moved;
      const { store, path, old } = moved.value;
      current = { folder: chosen ?? userData, store };
      return ok({ path, old });
    },
    use,
    async begin(folder) {
      const found = await lookForPlan(disk, folder);
      if (!found.ok) return found;
      try {
        const path = join(folder, dataFileName);
        if (!found.value) await writeDurably(disk, path, writePlanText(emptyDocument));
      } catch (error) {
        return fail({ kind: 'not-moved', folder, reason: errorCode(error) });
      }
      return use(folder);
    },
    async reload() {
      const { folder, store } = current;
      // What cannot be read, half of it synchronised for example, is not put aside for an empty one.
      const found = await lookForPlan(disk, folder);
      if (!found.ok) return found;
      if (!found.value) return fail({ kind: 'unreachable', folder, reason: 'ENOENT' });
      current = { folder, store: await open(store.isUsualFolder ? null : folder) };
      return ok(null);
    },
    async retry() {
      if (isOutOfReach(current.store)) current = await openPointed();
      return !isOutOfReach(current.store);
    },
  };
}

interface Opened {
  readonly folder: string;
  readonly store: Store;
}

async function hasOnlyMoved(disk: Disk, folder: string): Promise<boolean> {
  if (await isThere(disk, join(folder, dataFileName))) return false;
  const names = await disk.readdir(folder).catch(() => []);
  return names.some((name) => /^halfday\.moved-.+\.json$/.test(name));
}

function isOutOfReach({ notices }: Store): boolean {
  return notices.some(({ kind }) => kind === 'folder-unreachable');
}

/** Stands where nobody knows which folder has the file. */
function outOfReach(folder: string, reason: string): Store {
  return {
    path: join(folder, dataFileName),
    isUsualFolder: true,
    notices: [{ kind: 'folder-unreachable', folder, reason }],
    document: emptyDocument,
    save: async () => fail({ kind: 'read-only' }),
    isChangedElsewhere: async () => false,
  };
}
