import type { Curriculum } from '#core/curriculum/curriculum.ts';
import type { ImportProblem } from '#core/curriculum/import/import-problem.ts';
import type { PlanDocument } from '#core/plan/document.ts';
import type { Step } from '#core/plan/history.ts';
import type { Refusal } from '#core/plan/refusal.ts';
import type { Result } from '#core/result.ts';
import type { Action } from './action.ts';
import type { DataFolderAnswer, DataFolderFailure, DataFolderRequest } from './data-folder.ts';
import type { LoginStart } from './login-start.ts';
import type { QuickLogKey } from './quick-log.ts';
import type { ReportFailure, ReportRequest } from './report-file.ts';
import type { TimerFailure, TimerRequest, TimerState } from './timer.ts';
import type {
  Exported,
  ExportFailure,
  ExportRequest,
  Imported,
  ImportFailure,
  ImportRequest,
} from './transfer.ts';

export type { Action, TimerState };

/** Something about the data file that the learner must be told once. */
export type StoreNotice =
  /** The file could not be read as a plan; it was kept at `keptAt` and a new one was begun. */
  | { readonly kind: 'damaged-file-kept'; readonly keptAt: string }
  /** The file is from a newer version: nothing is written until the app is updated. */
  | { readonly kind: 'newer-version'; readonly path: string }
  /** The file exists but cannot be opened (rights, a folder in its place): nothing is written. */
  | { readonly kind: 'unreadable-file'; readonly path: string; readonly reason: string }
  /** The file is not where the learner chose to have it (`folder`): nothing is written. */
  | { readonly kind: 'folder-unreachable'; readonly folder: string; readonly reason: string }
  /** Somebody else wrote the file since it was read: nothing is written until it is loaded. */
  | { readonly kind: 'changed-elsewhere'; readonly path: string };

/** The whole state, as asked for at start and after a gap in revisions. */
export interface Snapshot {
  readonly document: PlanDocument;
  readonly revision: number;
  readonly undoable: number;
  readonly redoable: number;
  readonly notices: readonly StoreNotice[];
  /** Milliseconds to add to this machine's clock; other than 0 only in tests. */
  readonly clockOffset: number;
  readonly dataFile: string;
  /** Whether that is in the folder that the system gives the program. */
  readonly isUsualFolder: boolean;
}

/** What every window is told after a step took effect. */
export interface Announcement {
  readonly step: Step;
  readonly revision: number;
}

/** Why a step took no effect: refused by a rule, not understood, or not written to the disk. */
export type SubmitFailure =
  | Refusal
  | { readonly kind: 'malformed'; readonly field: string }
  | { readonly kind: 'read-only' }
  /** Somebody else wrote the file since; a notice of the next snapshot says so, too. */
  | { readonly kind: 'changed-elsewhere' }
  /** It was made for a document that is not open any more. */
  | { readonly kind: 'another-document' }
  /** `reason` is what the system says (`ENOSPC`), of the `folder` if that is known. */
  | { readonly kind: 'not-saved'; readonly reason: string; readonly folder?: string };

/** A file that the learner chose, its name without the folder. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Why a file that was chosen has no text. */
export type OpenFileProblem =
  | ImportProblem
  | { readonly kind: 'not-a-file' }
  /** `reason` is what the system says: `EACCES`. */
  | { readonly kind: 'unreadable-file'; readonly reason: string };

/** All that a window can ask of the shell. */
export interface HalfdayApi {
  read(): Promise<Snapshot>;
  /** Answers when the change is on the disk. */
  submit(step: Step): Promise<Result<{ readonly revision: number }, SubmitFailure>>;
  catalogues(): Promise<readonly Curriculum[]>;
  openLink(url: string): Promise<boolean>;
  /** Asks the learner for a path, and answers when the file is there. */
  exportFile(request: ExportRequest): Promise<Result<Exported, ExportFailure>>;
  /** Asks the learner for a file and answers what it holds; nothing is changed by it. */
  importFile(request: ImportRequest): Promise<Result<Imported, ImportFailure>>;
  showDataFile(): Promise<void>;
  /** Moves the data file, or takes another, where the learner says in a dialog. */
  changeDataFolder(
    request: DataFolderRequest,
  ): Promise<Result<DataFolderAnswer, DataFolderFailure>>;
  /** Answers when what was chosen last has been tried. */
  loginStart(): Promise<LoginStart>;
  /** Puts a text on the clipboard; false if it is too long for it. */
  copyText(text: string): Promise<boolean>;
  /** Has the learner choose a file and answers its text; null if none is chosen. */
  openTextFile(): Promise<Result<TextFile, OpenFileProblem> | null>;
  quickLogKey(): Promise<QuickLogKey>;
  hideQuickLog(): Promise<void>;
  showQuickLog(): Promise<void>;
  /** Brings the window with the screens to the front, a new one if there is none. */
  showMainWindow(): Promise<void>;
  /** Whether this system shows notifications. */
  canNotify(): Promise<boolean>;
  /** Shows a reminder as an example; false where the system shows none. */
  notifyNow(): Promise<boolean>;
  /** Asks the learner for a path, prints the report, and answers when the file is there. */
  exportReport(request: ReportRequest): Promise<Result<Exported, ReportFailure>>;
  /** Tells the shell that this page is a report, and all of it drawn. */
  reportDrawn(): Promise<void>;
  /** Calls back on every announcement; the answer ends it. */
  onAnnounce(listener: (announcement: Announcement) => void): () => void;
  /** Calls back when the shell wants something done, from a menu for example; the answer ends it. */
  onAction(listener: (action: Action) => void): () => void;
  readTimer(): Promise<TimerState>;
  /** Answers when the change is on the disk. */
  changeTimer(request: TimerRequest): Promise<Result<TimerState, TimerFailure>>;
  /** Calls back whenever the timer changed or was looked at; the answer ends it. */
  onTimer(listener: (state: TimerState) => void): () => void;
  /** Whether the program can stay in a tray when its window is closed. */
  hasTray(): Promise<boolean>;
  /** Tells the shell which actions can be done now, so that its menus offer no other. */
  offerActions(possible: readonly Action[]): Promise<void>;
  /** Ends the program, tray and all, once what is being written is on the disk. */
  quit(): Promise<void>;
}
