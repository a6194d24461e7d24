import { useTranslation } from 'react-i18next';
import type { PlanDocument } from '#core/plan/document.ts';
import type { Step } from '#core/plan/history.ts';
import { useNow } from '../clock/use-now.ts';
import { useFormat } from '../format/use-format.ts';
import { closeToast, showToast } from '../ui/show-toast.ts';
import { forecastOf } from './derived.ts';
import type { Submitted } from './replica.ts';
import { useShell } from './shell-context.ts';
import { useSubmit } from './use-replica.ts';

interface Options {
  /** The form that submits says itself what went wrong. */
  readonly quiet?: boolean;
}

/**
 * Submits a change and, when it is on the disk, says what it was, what it did to the odds, and Undo.
 * The toast goes when another change comes: undo would then take back that one.
 */
export type SubmitUndoable = (step: Step, said: string, options?: Options) => Promise<Submitted>;

export function useUndoable(): SubmitUndoable {
  const { t } = useTranslation();
  const submit = useSubmit();
  const { store } = useShell().replica;
  const oddsWords = useOddsWords();

  const say = (said: string, revision: number, before: PlanDocument | null) => {
    const state = store.getState();
    if (state.status !== 'ready' || state.changedAt > revision) return;
    const id = `undo-${revision}`;
    const stop = store.subscribe((now) => {
      if (now.status === 'ready' && now.changedAt <= revision) return;
      stop();
      closeToast(id);
    });
    showToast({
      id,
      text: `${said} ${oddsWords(before, state.snapshot.document)}`.trim(),
      action: {
        label: t('ui.undo'),
        run: () => void submit({ kind: 'undo' }, { onlyAt: revision }),
      },
    });
  };

  return (step, said, { quiet } = {}) =>
    submit(step, { quiet, follow: (revision, before) => say(said, revision, before) });
}

/** The odds after a change, and by how many points it moved them; nothing without a programme. */
function useOddsWords(): (before: PlanDocument | null, after: PlanDocument) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const { day } = useNow();
  const oddsOf = (document: PlanDocument | null): number | null =>
    document?.programme ? forecastOf(document.programme, day).inTime : null;
  return (before, after) => {
    const now = oddsOf(after);
    if (now === null) return '';
    const odds = format.percent(now);
    const then = oddsOf(before) ?? now;
    const change = Math.round(now * 100) - Math.round(then * 100);
    if (change === 0) return t('changes.odds', { odds });
    const points = new Intl.NumberFormat(format.locale, { signDisplay: 'exceptZero' });
    return t('changes.oddsChanged', { odds, change: points.format(change) });
  };
}
