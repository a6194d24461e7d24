import type { Announcement, Snapshot, SubmitFailure } from '#contract/api.ts';
import { stepSchema } from '#contract/step-schema.ts';
import { applyStep, type Step, startHistory } from '#core/plan/history.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { createSerialQueue } from './serial-queue.ts';
import type { Store } from './store/open-store.ts';

/** What windows ask of the document; it knows nothing of windows. */
export interface Router {
  snapshot(): Snapshot;
  /** Takes whatever a window sent. When it answers a revision, the change is on the disk. */
  submit(payload: unknown): Promise<Result<{ readonly revision: number }, SubmitFailure>>;
  /** Settles when every step that was submitted so far is answered. */
  idle(): Promise<void>;
}

export interface RouterOptions {
  readonly store: Store;
  readonly clockOffset: number;
  readonly announce: (announcement: Announcement) => void;
}

/** Characters of JSON: some thirty of the curricula that ship, and a limit to what one message costs. */
export const mostPayload = 1_000_000;

/** A router over the store's document; its history of undo begins here. */
export function createRouter({ store, clockOffset, announce }: RouterOptions): Router {
  const queue = createSerialQueue();
  let history = startHistory(store.document);
  let revision = 0;

  async function take(step: Step): Promise<Result<{ readonly revision: number }, SubmitFailure>> {
    const next = applyStep(history, step);
    if (!next.ok) return next;
    const saved = await store.save(next.value.document);
    if (!saved.ok) return saved;
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
    }),
    async submit(payload) {
      const step = parseStep(payload);
      return step.ok ? queue.run(() => take(step.value)) : step;
    },
    idle: () => queue.idle(),
  };
}

function parseStep(payload: unknown): Result<Step, SubmitFailure> {
  if (!isSmall(payload)) return fail({ kind: 'malformed', field: 'size' });
  const parsed = stepSchema.safeParse(payload);
  if (parsed.success) return ok(parsed.data);
  return fail({ kind: 'malformed', field: parsed.error.issues[0]?.path.join('.') ?? '' });
}

function isSmall(payload: unknown): boolean {
  try {
    return (JSON.stringify(payload)?.length ?? 0) <= mostPayload;
  } catch {
    // A cycle or a big integer: nothing that a step holds.
    return false;
  }
}
