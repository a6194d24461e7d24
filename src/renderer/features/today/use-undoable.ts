import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanDocument } from '#core/plan/document.ts';
import type { Step } from '#core/plan/history.ts';
import { useNow } from '../../clock/use-now.ts';
import { useFormat } from '../../format/use-format.ts';
import { forecastOf } from '../../replica/derived.ts';
import type { Submitted } from '../../replica/replica.ts';
import { useShell } from '../../replica/shell-context.ts';
import { useSubmit } from '../../replica/use-replica.ts';
import { showToast } from '../../ui/show-toast.ts';

interface Options {
  /** The form that submits says itself what went wrong. */
  readonly quiet?: boolean;
}

/** Submits a change and, when it is on the disk, says what it was, what it did to the odds, and Undo. */
export type SubmitUndoable = (step: Step, said: string, options?: Options) => Promise<Submitted>;

export function useUndoable(): SubmitUndoable {
  const { t } = useTranslation();
  const format = useFormat();
  const submit = useSubmit();
  const { day } = useNow();
  const { store } = useShell().replica;
  const pending = useRef<Promise<Submitted> | null>(null);

  const snapshotNow = () => {
    const state = store.getState();
    return state.status === 'ready' ? state.snapshot : null;
  };
  const oddsOf = (document: PlanDocument | undefined): number | null =>
    document?.programme ? forecastOf(document.programme, day).inTime : null;
  const verdict = (before: number | null, after: number | null): string => {
    if (after === null) return '';
    const odds = format.percent(after);
    const change = before === null ? 0 : Math.round(after * 100) - Math.round(before * 100);
    if (change === 0) return t('today.toast.odds', { odds });
    const points = new Intl.NumberFormat(format.locale, { signDisplay: 'exceptZero' });
    return t('today.toast.oddsChanged', { odds, change: points.format(change) });
  };

  const submitOne: SubmitUndoable = async (step, said, options = {}) => {
    const before = oddsOf(snapshotNow()?.document);
    const submitted = await submit(step, options);
    if (!submitted.ok) return submitted;
    const { revision } = submitted.value;
    const undo = () => {
      // Undo takes back the last change: by then that may be another one.
      if (snapshotNow()?.revision === revision) void submit({ kind: 'undo' });
      else showToast({ text: t('today.toast.changedSince') });
    };
    showToast({
      text: `${said} ${verdict(before, oddsOf(snapshotNow()?.document))}`.trim(),
      action: { label: t('ui.undo'), run: undo },
    });
    return submitted;
  };

  // A key that is pressed twice before the first press is on the disk asks for one change.
  return (step, said, options) => {
    pending.current ??= submitOne(step, said, options).finally(() => {
      pending.current = null;
    });
    return pending.current;
  };
}
