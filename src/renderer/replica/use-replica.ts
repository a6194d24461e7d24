import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Snapshot } from '#contract/api.ts';
import type { PlanDocument, Programme } from '#core/plan/document.ts';
import type { Step } from '#core/plan/history.ts';
import { useFormat } from '../format/use-format.ts';
import { sentenceOf } from '../texts/sentence-of.ts';
import { showToast } from '../ui/show-toast.ts';
import type { ReplicaState, Submitted } from './replica.ts';
import { useShell } from './shell-context.ts';

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

export function useClockOffset(): number {
  return useSnapshot((snapshot) => snapshot.clockOffset);
}

interface SubmitOptions {
  /** The form that submits says itself what went wrong. */
  readonly quiet?: boolean;
}

export type Submit = (step: Step, options?: SubmitOptions) => Promise<Submitted>;

/** Asks for a change; what fails is said in a toast, unless the form says it. */
export function useSubmit(): Submit {
  const { replica } = useShell();
  const { t } = useTranslation();
  const format = useFormat();
  return async (step, { quiet = false } = {}) => {
    const submitted = await replica.submit(step);
    if (!submitted.ok && !quiet) {
      showToast({ text: sentenceOf(submitted.error, t, format), problem: true });
    }
    return submitted;
  };
}
