import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { emptyDocument, type PlanDocument, type Programme } from '#core/plan/document.ts';
import type { ReplicaState } from '../../replica/replica.ts';
import { beginDrafts } from './draft-history.ts';
import { keptDraftsOf } from './kept-drafts.ts';
import type { LaunchDraft } from './launch-draft.ts';

const programme = { id: 'begun' } as Programme;
const drafts = beginDrafts({ price: '49' } as LaunchDraft);

function windowOf() {
  const at = (document: PlanDocument, redoable: number) =>
    ({ status: 'ready', changedAt: 0, snapshot: { document, redoable } }) as ReplicaState;
  const store = createStore(() => at(emptyDocument, 0));
  const kept = keptDraftsOf({ store });
  const show = (part: Partial<PlanDocument>, redoable = 0) =>
    store.setState(at({ ...emptyDocument, ...part }, redoable), true);
  return { kept, show };
}

test('the form comes back when its start is undone, and only then', () => {
  const { kept, show } = windowOf();
  expect(kept.undone()).toBeNull();
  show({ programme });
  kept.keep(drafts);
  show({}, 1);
  expect(kept.undone()).toBe(drafts);
  show({ programme });
  show({ shelf: [programme] });
  expect(kept.undone()).toBeNull();
  // Closing was undone, and done again.
  show({ shelf: [programme] }, 1);
  expect(kept.undone()).toBeNull();
});

test('a form that was left for a programme from the shelf comes back as well', () => {
  const { kept, show } = windowOf();
  show({ shelf: [programme] });
  show({ programme });
  kept.keep(drafts);
  show({ shelf: [programme] }, 1);
  expect(kept.undone()).toBe(drafts);
});

test('a form that was left for nothing is not kept', () => {
  const { kept, show } = windowOf();
  kept.keep(drafts);
  show({ programme });
  show({}, 1);
  expect(kept.undone()).toBeNull();
});
