import type { PlanDocument } from '#core/plan/document.ts';
import { useTexts } from '../texts/use-texts.tsx';
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
export type SubmitUndoable = (ask: Ask, said: Said, options?: Options) => Promise<Submitted>;

/** What the change was, or how that follows from the document before and after it. */
export type Said = string | ((before: PlanDocument | null, after: PlanDocument) => string);

export function useUndoable(): SubmitUndoable {
  const { t } = useTexts();
  const submit = useSubmit();
  const { replica } = useShell();
  const { store } = replica;
  const words = useChangeWords();

  const say = (said: Said, revision: number, before: PlanDocument | null, isMiss: boolean) => {
    const state = store.getState();
    if (state.status !== 'ready' || state.changedAt > revision) return;
    if (isMiss) lastMissOf(replica).setState({ revision, before }, true);
    const { document } = state.snapshot;
    const what = typeof said === 'function' ? said(before, document) : said;
    const effect = (isMiss ? words.cost : words.odds)(before, document);
    const id = `undo-${revision}`;
    const stop = store.subscribe((now) => {
      if (now.status === 'ready' && now.changedAt <= revision) return;
      stop();
      closeToast(id);
    });
    showToast({
      id,
      text: `${what} ${effect}`.trim(),
      action: {
        label: t('ui.undo'),
        run: () => void submit({ kind: 'undo' }, { onlyAt: revision }),
      },
    });
  };

  return (ask, said, { quiet, isMiss = false } = {}) =>
    submit(ask, { quiet, follow: (revision, before) => say(said, revision, before, isMiss) });
}
