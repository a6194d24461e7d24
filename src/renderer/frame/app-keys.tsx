import { lazy, Suspense, useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSnapshot, useSubmit } from '../replica/use-replica.ts';
import { showToast } from '../ui/show-toast.ts';
import { hasCommandKey, isTyping } from './key-event.ts';
import { useNavigation } from './navigation.tsx';
import { screens } from './screen.ts';

const KeysDialog = lazy(async () => {
  const { KeysDialog } = await import('./keys-dialog.tsx');
  return { default: KeysDialog };
});

/** The keys that work everywhere: undo and redo, the screens, and the list of all keys. */
export function AppKeys() {
  const { t } = useTranslation();
  const submit = useSubmit();
  const { go, keysShown, showKeys } = useNavigation();
  const hasProgramme = useSnapshot((snapshot) => snapshot.document.programme !== null);
  const undoable = useSnapshot((snapshot) => snapshot.undoable);
  const redoable = useSnapshot((snapshot) => snapshot.redoable);

  const step = async (kind: 'undo' | 'redo') => {
    if ((kind === 'undo' ? undoable : redoable) === 0) {
      showToast({
        id: 'step',
        text: t(kind === 'undo' ? 'failures.nothingToUndo' : 'failures.nothingToRedo'),
      });
      return;
    }
    const submitted = await submit({ kind });
    if (submitted.ok)
      showToast({ id: 'step', text: t(kind === 'undo' ? 'frame.undone' : 'frame.redone') });
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey) return;
    const key = event.key.toLowerCase();
    const typing = isTyping(event);
    if (!hasCommandKey(event)) {
      if (key === '?' && !typing) showKeys(true);
      return;
    }
    const screen = key === ',' ? 'settings' : screens.slice(0, 3)[Number(key) - 1];
    if (screen && hasProgramme && !event.shiftKey) go(screen);
    else if (!typing && key === 'z') void step(event.shiftKey ? 'redo' : 'undo');
    else if (!typing && key === 'y' && !event.shiftKey) void step('redo');
    else return;
    event.preventDefault();
  });

  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  if (!keysShown) return null;
  return (
    <Suspense>
      <KeysDialog onClose={() => showKeys(false)} />
    </Suspense>
  );
}
