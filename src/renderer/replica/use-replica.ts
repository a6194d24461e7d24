import { useStore } from 'zustand';
import type { Snapshot } from '#contract/api.ts';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import type { PlanDocument, Programme } from '#core/plan/document.ts';
import { remember } from '#core/remember.ts';
import { ok } from '#core/result.ts';
import { useFormat } from '../format/use-format.ts';
import { sentenceOf } from '../texts/sentence-of.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { showToast } from '../ui/show-toast.ts';
import type { ReplicaState, Submitted } from './replica.ts';
import { useShell } from './shell-context.ts';
import { type Ask, createStepQueue } from './step-queue.ts';

export function useReplicaState(): ReplicaState {
  return useStore(useShell().replica.store);
}

/** Some part of the snapshot; drawn again only when that part changes. */
export function useSnapshot<Part>(select: (snapshot: Snapshot) => Part): Part {
  return useStore(useShell().replica.store, (state) => {
    if (state.status !== 'ready') throw new Error('drawn before the document was there');
    return select(state.snapshot);
  });
}

export function useDocument(): PlanDocument {
  return useSnapshot((snapshot) => snapshot.document);
}

/** The programme under way; for screens, which exist only while there is one. */
export function useProgramme(): Programme {
  const { programme } = useDocument();
  if (programme === null) throw new Error('a screen was drawn without a programme');
  return programme;
}

/** The curriculum of that programme; what shows nothing else is not drawn anew by a tick. */
export function useCurriculum(): Curriculum {
  const curriculum = useSnapshot(({ document }) => document.programme?.curriculum);
  if (curriculum === undefined) throw new Error('a screen was drawn without a programme');
  return curriculum;
}

export function useClockOffset(): number {
  return useSnapshot((snapshot) => snapshot.clockOffset);
}

interface SubmitOptions {
  /** The form that submits says itself what went wrong. */
  readonly quiet?: boolean | undefined;
  /** Does nothing if the latest change by then is another than that of this revision. */
  readonly onlyAt?: number | undefined;
  /** Told the revision of the change, and the document from before it. */
  readonly follow?: ((revision: number, before: PlanDocument | null) => void) | undefined;
}

export type Submit = (ask: Ask, options?: SubmitOptions) => Promise<Submitted>;

const queueOf = remember(createStepQueue);

/**
 * Asks for a change, after those that were asked for before. What fails is said in a toast, unless
 * the form says it; `follow` runs once for each change, before the next one is sent.
 */
export function useSubmit(): Submit {
  const { replica } = useShell();
  const { t } = useTexts();
  const format = useFormat();
  return (ask, { quiet = false, onlyAt, follow } = {}) =>
    queueOf(replica)(ask, async (left) => {
      const state = replica.store.getState();
      const before = state.status === 'ready' ? state.snapshot : null;
      if (state.status === 'ready' && onlyAt !== undefined && state.changedAt !== onlyAt) {
        return ok({ revision: state.changedAt });
      }
      const submitted = await replica.submit(left);
      if (submitted.ok) follow?.(submitted.value.revision, before?.document ?? null);
      else if (!quiet) showToast({ text: sentenceOf(submitted.error, t, format), problem: true });
      return submitted;
    });
}
