import { join } from 'node:path';
import { Low } from 'lowdb';
import type { StoreNotice } from '#contract/api.ts';
import { emptyDocument, type PlanDocument } from '#core/plan/document.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { type Disk, errorCode, realDisk } from './disk.ts';
import { keepAside } from './keep-aside.ts';
import { PlanFile, UnfitFile } from './plan-file.ts';
import { removeTemporaries } from './remove-temporaries.ts';
import { ChangedElsewhere, SharedTextFile } from './shared-text-file.ts';
import { TextFile } from './text-file.ts';

/** Why a document was not written; the file is then the one from before. */
export type SaveFailure =
  | { readonly kind: 'read-only' }
  /** Somebody else wrote the file since it was read or written here; it is theirs still. */
  | { readonly kind: 'changed-elsewhere' }
  /** `reason` is the code of the system's error, `ENOSPC` for example. */
  | { readonly kind: 'not-saved'; readonly reason: string };

/** What the data file is called. */
export const dataFileName = 'halfday.json';

/** The document on the disk. */
export interface Store {
  readonly path: string;
  /** Whether it is in the folder that the system gives the program. */
  readonly isUsualFolder: boolean;
  readonly notices: readonly StoreNotice[];
  /** What was last read or written; it changes only when a save has reached the disk. */
  readonly document: PlanDocument;
  /** To be asked for one at a time, as the router does. */
  save(document: PlanDocument): Promise<Result<null, SaveFailure>>;
  /** Whether somebody else wrote the file since; false where that cannot be known. */
  isChangedElsewhere(): Promise<boolean>;
}

export interface StoreOptions {
  readonly folder: string;
  /** Names a damaged file that is kept. */
  readonly now: () => Date;
  /**
   * The learner chose the folder, so that a file is in it: one that is missing is out of reach, on a
   * drive that is not there for example.
   */
  readonly isChosen?: boolean;
  readonly disk?: Disk;
}

/**
 * The store in `folder`. Only a missing file, in a folder that nobody chose, is a new learner: a
 * damaged one is kept aside, and one that can't be opened or is of a newer version, or a link that
 * leads nowhere, stays as it is and makes the store read-only.
 */
export async function openStore({
  folder,
  now,
  isChosen = false,
  disk = realDisk,
}: StoreOptions): Promise<Store> {
  const name = join(folder, dataFileName);
  const target = await followLink(disk, name);
  const path = target.ok ? target.value : name;
  // What a link leads to, too, may be a folder that is synchronised.
  const isShared = isChosen || path !== name;
  await removeTemporaries(disk, path, { isShared });
  const shared = isShared ? new SharedTextFile(disk, path) : null;
  const low = new Low<PlanDocument>(
    new PlanFile(shared ?? new TextFile(disk, path)),
    emptyDocument,
  );
  const found = target.ok ? await read(low, disk, path, now()) : unreadable(path, target.error);
  const notice = isChosen ? await expectFile(found, low, folder) : found;
  const isReadOnly = notice !== null && notice.kind !== 'damaged-file-kept';
  let notices: readonly StoreNotice[] = notice ? [notice] : [];
  return {
    path,
    isUsualFolder: !isChosen,
    get notices() {
      return notices;
    },
    get document() {
      return low.data;
    },
    async save(document) {
      if (isReadOnly) return fail({ kind: 'read-only' });
      try {
        // Where a drive was, a folder may be left that takes files.
        if (isChosen) await disk.lstat(path);
        // `low.write` would swap first and write afterwards.
        await low.adapter.write(document);
      } catch (error) {
        if (error instanceof ChangedElsewhere) {
          notices = [{ kind: 'changed-elsewhere', path }];
          return fail({ kind: 'changed-elsewhere' });
        }
        return fail({ kind: 'not-saved', reason: errorCode(error) });
      }
      low.data = document;
      notices = notices.filter(({ kind }) => kind !== 'changed-elsewhere');
      return ok(null);
    },
    async isChangedElsewhere() {
      if (isReadOnly || !shared) return false;
      return shared.look().then(
        () => false,
        (error: unknown) => error instanceof ChangedElsewhere,
      );
    },
  };
}

async function read(
  low: Low<PlanDocument>,
  disk: Disk,
  path: string,
  now: Date,
): Promise<StoreNotice | null> {
  try {
    await low.read();
    return null;
  } catch (error) {
    if (!(error instanceof UnfitFile)) return unreadable(path, error);
    if (error.kind === 'newer-version') return { kind: 'newer-version', path };
  }
  try {
    return { kind: 'damaged-file-kept', keptAt: await keepAside(disk, path, now) };
  } catch (error) {
    return unreadable(path, error);
  }
}

/** What was found in a folder that the learner chose, where a file must be. */
async function expectFile(
  found: StoreNotice | null,
  low: Low<PlanDocument>,
  folder: string,
): Promise<StoreNotice | null> {
  const unreachable = (reason: string): StoreNotice => ({
    kind: 'folder-unreachable',
    folder,
    reason,
  });
  if (found?.kind === 'unreadable-file') return unreachable(found.reason);
  // What is read is never the very document that a new learner has.
  if (found === null) return low.data === emptyDocument ? unreachable('ENOENT') : null;
  if (found.kind !== 'damaged-file-kept') return found;
  try {
    // The next start, too, expects a file.
    await low.adapter.write(emptyDocument);
    return found;
  } catch (error) {
    return unreachable(errorCode(error));
  }
}

function unreadable(path: string, error: unknown): StoreNotice {
  return { kind: 'unreadable-file', path, reason: errorCode(error) };
}

/**
 * Where the file is: a learner may have moved it to another folder and left a link, which must stay.
 * Fails with the error of a link that leads nowhere: its folder may not be mounted yet.
 */
async function followLink(disk: Disk, path: string): Promise<Result<string, unknown>> {
  try {
    return ok(await disk.realpath(path));
  } catch (error) {
    const isLink = await disk.lstat(path).then(
      (entry) => entry.isSymbolicLink(),
      () => false,
    );
    return isLink ? fail(error) : ok(path);
  }
}
