import type {
  DataFolderAnswer,
  DataFolderFailure,
  DataFolderRequest,
} from '#contract/data-folder.ts';
import { dataFolderSchema } from '#contract/data-folder-schema.ts';
import { assertNever } from '#core/assert-never.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Home } from '../store/open-home.ts';

interface DataFolderOptions {
  readonly home: Home;
  readonly userData: string;
  /** Asks the learner for a folder; null if it is none. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Runs a task while no change is on its way to the disk. */
  readonly exclusively: <Value>(task: () => Promise<Value>) => Promise<Value>;
  /** Told when another document is open than before. */
  readonly onOpened: () => void;
  readonly quit: () => void;
}

type Answer = Result<DataFolderAnswer, DataFolderFailure>;

/**
 * Does what a window asks about the folder of the data file, whatever it sent. Folders come from the
 * system's dialog alone: what was found in the one chosen last is remembered here, for the learner to
 * say what to do with it.
 */
export function createDataFolder(options: DataFolderOptions) {
  const { home, userData, chooseFolder, exclusively, onOpened, quit } = options;
  let offered: { readonly kind: 'found' | 'nothing-there'; readonly folder: string } | null = null;

  const remember = (answer: Answer): Answer => {
    const failure = answer.ok ? null : answer.error;
    offered = failure?.kind === 'found' || failure?.kind === 'nothing-there' ? failure : null;
    return answer;
  };
  const move = async (folder: string): Promise<Answer> => {
    const moved = await home.move(folder);
    return remember(moved.ok ? ok({ kind: 'moved', ...moved.value }) : moved);
  };
  const openBy = async (opening: Promise<Result<null, DataFolderFailure>>): Promise<Answer> => {
    const opened = await opening;
    if (opened.ok) onOpened();
    return remember(opened.ok ? ok({ kind: 'opened' }) : opened);
  };
  const chosen = async (then: (folder: string) => Promise<Answer>): Promise<Answer> => {
    const folder = await chooseFolder();
    return folder === null ? ok({ kind: 'cancelled' }) : exclusively(() => then(folder));
  };
  const offer = async (
    kind: 'found' | 'nothing-there',
    then: (folder: string) => Promise<Answer>,
  ): Promise<Answer> => {
    const folder = offered?.kind === kind ? offered.folder : null;
    return folder === null ? ok({ kind: 'cancelled' }) : exclusively(() => then(folder));
  };
  const unreachable = () => home.notices.find(({ kind }) => kind === 'folder-unreachable');
  const retry = async (): Promise<Answer> => {
    // Asked for by a page that is not up to date: what can be undone is not given up for nothing.
    if (!unreachable()) return ok({ kind: 'cancelled' });
    if (await home.retry()) return openBy(Promise.resolve(ok(null)));
    const notice = unreachable();
    if (notice?.kind !== 'folder-unreachable') return ok({ kind: 'cancelled' });
    return fail({ kind: 'unreachable', folder: notice.folder, reason: notice.reason });
  };
  const answer = ({ kind }: DataFolderRequest): Promise<Answer> => {
    switch (kind) {
      case 'move':
        return chosen(move);
      case 'move-back':
        return exclusively(() => move(userData));
      case 'use-found':
        return offer('found', (folder) => openBy(home.use(folder)));
      case 'reload':
        return exclusively(() => openBy(home.reload()));
      case 'retry':
        return exclusively(retry);
      case 'choose':
        return chosen((folder) => openBy(home.use(folder)));
      case 'begin-there':
        return offer('nothing-there', (folder) => openBy(home.begin(folder)));
      case 'quit':
        quit();
        return Promise.resolve(ok({ kind: 'cancelled' }));
      default:
        return assertNever(kind);
    }
  };
  let isBusy = false;

  return async (payload: unknown): Promise<Answer> => {
    const parsed = dataFolderSchema.safeParse(payload);
    if (!parsed.success) {
      return fail({ kind: 'malformed', field: parsed.error.issues[0]?.path.join('.') ?? '' });
    }
    // Asked for again before the first dialog is closed.
    if (isBusy) return ok({ kind: 'cancelled' });
    isBusy = true;
    try {
      return await answer(parsed.data);
    } finally {
      isBusy = false;
    }
  };
}
