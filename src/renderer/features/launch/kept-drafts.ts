import type { PlanDocument } from '#core/plan/document.ts';
import { remember } from '#core/remember.ts';
import type { Replica } from '../../replica/replica.ts';
import type { DraftHistory } from './draft-history.ts';

interface Kept {
  readonly drafts: DraftHistory;
  /** What stood on the shelf while the form was shown. */
  readonly shelf: string;
}

interface KeptDrafts {
  /** Keeps the form that was left, if it was left for a programme. */
  readonly keep: (drafts: DraftHistory) => void;
  /** The form as it was left for the programme whose start was just undone; null if none was. */
  readonly undone: () => DraftHistory | null;
}

/** The forms of the first launch that were left in this window, for as long as it lives. */
export const keptDraftsOf = remember(({ store }: Pick<Replica, 'store'>): KeptDrafts => {
  const all = new Map<string, Kept>();
  let shelf = '';
  let latest: string | null = null;
  const follow = () => {
    const state = store.getState();
    if (state.status !== 'ready') return;
    const { document } = state.snapshot;
    if (document.programme) latest = document.programme.id;
    else shelf = shelfOf(document);
  };
  follow();
  store.subscribe(follow);
  return {
    keep: (drafts) => {
      const state = store.getState();
      if (state.status !== 'ready') return;
      const { programme } = state.snapshot.document;
      if (programme) all.set(programme.id, { drafts, shelf });
    },
    undone: () => {
      const state = store.getState();
      if (state.status !== 'ready' || latest === null) return null;
      const { document, redoable } = state.snapshot;
      const kept = all.get(latest);
      // A programme that was closed or deleted has another shelf, or nothing to do again.
      const isUndone = redoable > 0 && document.programme === null;
      return isUndone && kept?.shelf === shelfOf(document) ? kept.drafts : null;
    },
  };
});

function shelfOf({ shelf }: PlanDocument): string {
  return JSON.stringify(shelf.map(({ id }) => id));
}
