import { useTranslation } from 'react-i18next';
import { closeToast, showToast } from '../ui/show-toast.ts';
import { useShell } from './shell-context.ts';
import { useSubmit } from './use-replica.ts';

/**
 * Says what was done, with Undo beside it. The toast goes when another change comes after
 * `revision`: undo would then take back that one.
 */
export function useUndoToast(): (text: string, revision: number) => void {
  const { t } = useTranslation();
  const submit = useSubmit();
  const { store } = useShell().replica;
  return (text, revision) => {
    const id = `undo-${revision}`;
    const stop = store.subscribe((state) => {
      if (state.status === 'ready' && state.snapshot.revision <= revision) return;
      stop();
      closeToast(id);
    });
    showToast({
      id,
      text,
      action: { label: t('ui.undo'), run: () => void submit({ kind: 'undo' }) },
    });
  };
}
