/** What a window may ask about the folder of the data file; which folder it is, the dialog says. */
export const dataFolderAsks = [
  /** Moves the file to a folder that the learner chooses. */
  'move',
  /** Moves it to the folder that the system gives the program. */
  'move-back',
  /** Takes the file that was found where the last move led. */
  'use-found',
  /** Loads the file that somebody else has written since. */
  'reload',
  /** Looks again for the file where it should be. */
  'retry',
  /** Takes the file of a folder that the learner chooses. */
  'choose',
  /** Begins a new document where the last choice led and no file was. */
  'begin-there',
  'quit',
] as const;

export interface DataFolderRequest {
  readonly kind: (typeof dataFolderAsks)[number];
}

export type DataFolderAnswer =
  | { readonly kind: 'cancelled' }
  /** The file is at `path` now; the old one is kept as `old`, null if there was none. */
  | { readonly kind: 'moved'; readonly path: string; readonly old: string | null }
  /** Another file is open; the page is about to be loaded anew. */
  | { readonly kind: 'opened' };

/** Why the data file stays where it is; nothing is changed then. */
export type DataFolderFailure =
  | { readonly kind: 'malformed'; readonly field: string }
  /** The file is not this program's to write, so that there is nothing sure to move. */
  | { readonly kind: 'read-only' }
  /** Somebody else wrote the file since it was read here: theirs would be left behind. */
  | { readonly kind: 'changed-elsewhere' }
  | { readonly kind: 'same-folder' }
  /** It cannot be moved there: the folder has a Halfday file already, which can be used instead. */
  | { readonly kind: 'found'; readonly folder: string }
  /** There is nothing to use there: the folder has no Halfday file, but one can be begun. */
  | { readonly kind: 'nothing-there'; readonly folder: string }
  /** What has the name of the data file there is none. */
  | { readonly kind: 'not-a-plan'; readonly path: string }
  | { readonly kind: 'newer-version'; readonly path: string }
  /** `reason` is what the system says (`EACCES`), or what the copy was found to be. */
  | { readonly kind: 'not-moved'; readonly folder: string; readonly reason: string }
  /** The file there can be read, but none can be written beside it. */
  | { readonly kind: 'not-writable'; readonly folder: string; readonly reason: string }
  /** Or `note-missing`, `note-damaged`: what says in which folder the file is. */
  | { readonly kind: 'unreachable'; readonly folder: string; readonly reason: string };
