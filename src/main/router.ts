import { dirname } from 'node:path';
import type { Announcement, Snapshot, SubmitFailure } from '#contract/api.ts';
import { mostPayload } from '#contract/most-payload.ts';
import { stepSchema } from '#contract/step-schema.ts';
import { mostImported } from '#contract/transfer.ts';
import { applyStep, type Step, startHistory } from '#core/plan/history.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { createSerialQueue } from './serial-queue.ts';
import type { SaveFailure, Store } from './store/open-store.ts';

/** What windows ask of the document; it knows nothing of windows. */
export interface Router {
  snapshot(): Snapshot;
  /** Goes up whenever another document is opened. */
  epoch(): number;
  /**
   * Takes whatever a window sent that shows the document of `epoch`, of now if nothing is said; a step
   * never changes another one. When it answers a revision, the change is on the disk.
   */
  submit(
    payload: unknown,
    epoch?: number,
  ): Promise<Result<{ readonly revision: number }, SubmitFailure>>;
  /** Runs a task between two steps: none is under way meanwhile. */
  exclusively<Value>(task: () => Promise<Value>): Promise<Value>;
  /** Goes on with the document that the store has now, with nothing to undo. */
  beginAnew(): void;
  /** Settles when every step that was submitted so far is answered. */
  idle(): Promise<void>;
}

export interface RouterOptions {
  readonly store: Store;
  readonly clockOffset: number;
  readonly announce: (announcement: Announcement) => void;
}

/** A router over the store's document; its history of undo begins here. */
export function createRouter({ store, clockOffset, announce }: RouterOptions): Router {
  const queue = createSerialQueue();
  let history = startHistory(store.document);
  let revision = 0;
  let epoch = 0;

  async function take(
    step: Step,
    shown: number,
  ): Promise<Result<{ readonly revision: number }, SubmitFailure>> {
    if (shown !== epoch) return fail({ kind: 'another-document' });
    const next = applyStep(history, step);
    if (!next.ok) return next;
    const saved = await store.save(next.value.document);
    if (!saved.ok) return fail(inFolder(saved.error, store.path));
    history = next.value;
    revision += 1;
    announce({ step, revision });
    return ok({ revision });
  }

  return {
    snapshot: () => ({
      document: history.document,
      revision,
      undoable: history.past.length,
      redoable: history.future.length,
      notices: store.notices,
      clockOffset,
      dataFile: store.path,
      isUsualFolder: store.isUsualFolder,
    }),
    epoch: () => epoch,
    async submit(payload, shown = epoch) {
      const step = parseStep(payload);
      return step.ok ? queue.run(() => take(step.value, shown)) : step;
    },
    exclusively: queue.run,
    beginAnew() {
      history = startHistory(store.document);
      revision += 1;
      epoch += 1;
    },
    idle: () => queue.idle(),
  };
}

function inFolder(failure: SaveFailure, path: string): SubmitFailure {
  return failure.kind === 'not-saved' ? { ...failure, folder: dirname(path) } : failure;
}

function parseStep(payload: unknown): Result<Step, SubmitFailure> {
  if (!isSmall(payload)) return fail({ kind: 'malformed', field: 'size' });
  const parsed = stepSchema.safeParse(payload);
  if (parsed.success) return ok(parsed.data);
  return fail({ kind: 'malformed', field: parsed.error.issues[0]?.path.join('.') ?? '' });
}

/** What an import brings, and what is done to many logs at once, may be as long as a file. */
const imports: readonly unknown[] = [
  'replace-document',
  'log-sessions',
  'change-sessions',
  'delete-sessions',
] satisfies Step['kind'][];

function isSmall(payload: unknown): boolean {
  try {
    const kind = (payload as { readonly kind?: unknown } | null)?.kind;
    const most = imports.includes(kind) ? mostImported : mostPayload;
    return (JSON.stringify(payload)?.length ?? 0) <= most;
  } catch {
    // A cycle or a big integer: nothing that a step holds.
    return false;
  }
}
