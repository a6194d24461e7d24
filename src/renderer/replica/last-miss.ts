import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlanDocument } from '#core/plan/document.ts';
import { remember } from '#core/remember.ts';
import type { Replica } from './replica.ts';
import { useShell } from './shell-context.ts';
import { useChangeWords } from './use-change-words.ts';
import { useDocument, useReplicaState } from './use-replica.ts';

/** A change that left work undone. */
interface Miss {
  readonly revision: number;
  readonly before: PlanDocument | null;
}

/** The last change of this window that left work undone. */
export const lastMissOf = remember(
  (_: Replica): StoreApi<Miss | null> => createStore<Miss | null>(() => null),
);

/** What the latest change costs, in words, if it left work undone; null after any other change. */
export function useMissCost(): string | null {
  const { replica } = useShell();
  const miss = useStore(lastMissOf(replica));
  const state = useReplicaState();
  const document = useDocument();
  const words = useChangeWords();
  if (!miss || state.status !== 'ready' || state.changedAt !== miss.revision) return null;
  return words.cost(miss.before, document);
}
