import { useActions } from '../../actions/use-actions.ts';
import { hasOwnUndo } from '../../frame/key-event.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { showToast } from '../../ui/show-toast.ts';
import type { Launch } from './use-launch.ts';

/** Undo and redo of the controls; where they have nothing to take back, it is the document's turn. */
export function useLaunchUndo({ past, future, undo, redo }: Launch): void {
  const { t } = useTexts();
  const step = (kind: 'undo' | 'redo') => {
    // The one way to a field's own history.
    if (hasOwnUndo(document.activeElement)) {
      document.execCommand(kind);
      return;
    }
    if (kind === 'undo') undo();
    else redo();
    showToast({ id: 'step', text: t(kind === 'undo' ? 'frame.undone' : 'frame.redone') });
  };
  useActions({
    ...(past.length > 0 && { undo: { run: () => step('undo'), isFirst: true } }),
    ...(future.length > 0 && { redo: { run: () => step('redo'), isFirst: true } }),
  });
}
