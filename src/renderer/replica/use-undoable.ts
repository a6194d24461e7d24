import { useTranslation } from 'react-i18next';
import type { PlanDocument } from '#core/plan/document.ts';
import { closeToast, showToast } from '../ui/show-toast.ts';
import { lastMissOf } from './last-miss.ts';
import type { Submitted } from './replica.ts';
import { useShell } from './shell-context.ts';
import type { Ask } from './step-queue.ts';
import { useChangeWords } from './use-change-words.ts';
import { useSubmit } from './use-replica.ts';

interface Options {
  /** The form that submits says itself what went wrong. */
  readonly quiet?: boolean;
  /** It leaves work undone: what that costs is said, rather than the odds alone. */
  readonly isMiss?: boolean;
}

/**
 * Submits a change and, when it is on the disk, says what it was, what it did to the forecast, and Undo.
 * The toast goes when another change comes: undo would then take back that one.
 */
export type SubmitUndoable = (step: Ask, said: string, options?: Options) => Promise<Submitted>;

export function useUndoable(): SubmitUndoable {
  const { t } = useTranslation();
  const submit = useSubmit();
  const { replica } = useShell();
  const { store } = replica;
  const words = useChangeWords();

  const say = (said: string, revision: number, before: PlanDocument | null, isMiss: boolean) => {
    const state = store.getState();
    if (state.status !== 'ready' || state.changedAt > revision) return;
    if (isMiss) lastMissOf(replica).setState({ revision, before }, true);
    const effect = (isMiss ? words.cost : words.odds)(before, state.snapshot.document);
    const id = `undo-${revision}`;
    const stop = store.subscribe((now) => {
      if (now.status === 'ready' && now.changedAt <= revision) return;
      stop();
      closeToast(id);
    });
    showToast({
      id,
      text: `${said} ${effect}`.trim(),
      action: {
        label: t('ui.undo'),
        run: () => void submit({ kind: 'undo' }, { onlyAt: revision }),
      },
    });
  };

  return (step, said, { quiet, isMiss = false } = {}) =>
    submit(step, { quiet, follow: (revision, before) => say(said, revision, before, isMiss) });
}
