import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Announcement, HalfdayApi, Snapshot, SubmitFailure } from '#contract/api.ts';
import { emptyDocument, type PlanDocument } from '#core/plan/document.ts';
import { applyStep, type History, type Step } from '#core/plan/history.ts';
import { fail, type Result } from '#core/result.ts';

export type ReplicaState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: string }
  | {
      readonly status: 'ready';
      readonly snapshot: Snapshot;
      /** The revision of the latest step that a learner made: a kept forecast is none. */
      readonly changedAt: number;
    };

export type Submitted = Result<{ readonly revision: number }, SubmitFailure>;

/** This window's copy of the document, kept up by the same rules that the shell applies. */
export interface Replica {
  readonly store: StoreApi<ReplicaState>;
  /** Asks for the whole, at start and after a failure. */
  readonly load: () => Promise<void>;
  /** Answers when the change is on the disk and in this copy. */
  readonly submit: (step: Step) => Promise<Submitted>;
}

// The announcement of a change mostly comes before the answer, sometimes just after it.
const usualPatience = 500;

/**
 * A copy that hears every announcement from now on; it holds nothing until it is loaded. An
 * announcement may come `patience` milliseconds after the answer before the whole is asked for.
 */
export function createReplica(bridge: HalfdayApi, patience = usualPatience): Replica {
  const store = createStore<ReplicaState>(() => ({ status: 'loading' }));
  let history: History | null = null;
  let heard = 0;
  let loading: Promise<void> | null = null;

  const read = async () => {
    try {
      let snapshot = await bridge.read();
      // What was announced meanwhile is on the disk, so that asking again is sure to answer it.
      while (snapshot.revision < heard) snapshot = await bridge.read();
      history = historyOf(snapshot);
      store.setState({ status: 'ready', snapshot, changedAt: snapshot.revision }, true);
    } catch (error) {
      store.setState({ status: 'failed', reason: String(error) }, true);
    }
  };

  const load = () => {
    loading ??= read().finally(() => {
      loading = null;
    });
    return loading;
  };

  const follow = ({ step, revision }: Announcement) => {
    heard = Math.max(heard, revision);
    const state = store.getState();
    if (loading || history === null || state.status !== 'ready') return;
    if (revision <= state.snapshot.revision) return;
    const next = revision === state.snapshot.revision + 1 ? applyStep(history, step) : null;
    // A gap, or a step to what this window never saw.
    if (!next?.ok || next.value.document === unseen) {
      void load();
      return;
    }
    history = next.value;
    store.setState(
      {
        status: 'ready',
        snapshot: advance(state.snapshot, next.value),
        changedAt: step.kind === 'record-forecast' ? state.changedAt : revision,
      },
      true,
    );
  };

  const submit = async (step: Step): Promise<Submitted> => {
    try {
      const submitted = await bridge.submit(step);
      if (submitted.ok) await reach(submitted.value.revision);
      // The notices of the whole say what to do.
      else if (submitted.error.kind === 'changed-elsewhere') await load();
      return submitted;
    } catch (error) {
      return fail({ kind: 'not-saved', reason: String(error) });
    }
  };

  const reach = async (revision: number) => {
    heard = Math.max(heard, revision);
    if (!(await comesBy(store, revision, patience))) await load();
  };

  bridge.onAnnounce(follow);
  return { store, load, submit };
}

/** True once the copy has come to `revision`; false if it has not after some time. */
function comesBy(
  store: StoreApi<ReplicaState>,
  revision: number,
  patience: number,
): Promise<boolean> {
  const isThere = (state: ReplicaState) =>
    state.status === 'ready' && state.snapshot.revision >= revision;
  if (isThere(store.getState())) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (there: boolean) => {
      clearTimeout(timer);
      stop();
      resolve(there);
    };
    const timer = setTimeout(() => finish(false), patience);
    const stop = store.subscribe((state) => isThere(state) && finish(true));
  });
}

/** Stands for each document before and after the first that this window was told. */
const unseen: PlanDocument = { ...emptyDocument };

/** A history as long as the shell's, so that the same reducer cuts both at the same length. */
function historyOf({ document, undoable, redoable }: Snapshot): History {
  const some = (count: number) => Array<PlanDocument>(count).fill(unseen);
  return { document, past: some(undoable), future: some(redoable) };
}

function advance(snapshot: Snapshot, { document, past, future }: History): Snapshot {
  const revision = snapshot.revision + 1;
  return { ...snapshot, document, revision, undoable: past.length, redoable: future.length };
}
