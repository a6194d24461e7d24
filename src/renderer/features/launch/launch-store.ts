import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import type { ProgrammeSetup } from '#core/plan/command.ts';
import type { Day } from '#core/units.ts';
import {
  beginDrafts,
  type DraftHistory,
  redoDraft,
  settleDraft,
  undoDraft,
  withDraft,
} from './draft-history.ts';
import { type LaunchDraft, type LaunchProblem, ownEdition, readDraft } from './launch-draft.ts';

/** Some controls' new values, or how they follow from what stands there. */
export type LaunchChange = Partial<LaunchDraft> | ((draft: LaunchDraft) => Partial<LaunchDraft>);

export interface LaunchState extends DraftHistory {
  /** What is drawn and started: the last draft that was good. */
  readonly setup: ProgrammeSetup;
  readonly problem: LaunchProblem | null;
}

export interface LaunchStore {
  readonly store: StoreApi<LaunchState>;
  /** `held` is the field or slider that goes on changing; answers whether anything changed. */
  readonly change: (change: LaunchChange, held?: string) => boolean;
  /** Ends what a field or slider goes on changing: what comes next is a change of its own. */
  readonly settle: () => void;
  /** Takes the last change back: any, or only that which led to the draft `only`. */
  readonly undo: (only?: LaunchDraft) => void;
  readonly redo: () => void;
  /** What would be drawn after a change; null if it is no good. */
  readonly tryOut: (draft: LaunchDraft) => ProgrammeSetup | null;
}

type Editions = readonly [Curriculum, ...Curriculum[]];

/** The controls' drafts, and the last good plan beside them: from `kept` on, or else from `first`. */
export function createLaunchStore(
  first: LaunchDraft,
  kept: DraftHistory | null,
  editions: Editions,
  today: Day,
): LaunchStore {
  const read = (draft: LaunchDraft) => readDraft(draft, curriculumOf(draft, editions), today);
  const begin = (history: DraftHistory): LaunchState | null => {
    const { setup, problem } = read(history.draft);
    return setup && { ...settleDraft(history), setup, problem };
  };
  const state = (kept && begin(kept)) ?? begin(beginDrafts(first));
  if (state === null) throw new Error('the first draft is refused');
  const store = createStore<LaunchState>(() => state);

  const follow = (history: DraftHistory | null): boolean => {
    const before = store.getState();
    if (history === null || history === before) return false;
    const { setup, problem } = read(history.draft);
    store.setState({ ...history, setup: setup ?? before.setup, problem });
    return true;
  };
  return {
    store,
    change: (change, held) => {
      const before = store.getState();
      const changed = typeof change === 'function' ? change(before.draft) : change;
      return follow(withDraft(before, { ...before.draft, ...changed }, held ?? null));
    },
    settle: () => {
      if (store.getState().held !== null) store.setState({ held: null });
    },
    undo: (only) => {
      const state = store.getState();
      if (only === undefined || only === state.draft) follow(undoDraft(state));
    },
    redo: () => follow(redoDraft(store.getState())),
    tryOut: (draft) => read(draft).setup,
  };
}

function curriculumOf({ edition, own }: LaunchDraft, editions: Editions): Curriculum {
  if (edition === ownEdition && own) return own;
  return editions.find(({ id }) => id === edition) ?? editions[0];
}
