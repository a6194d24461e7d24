import { lazy, Suspense, useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';
import { useSnapshot, useSubmit } from '../replica/use-replica.ts';
import { sentenceOf } from '../texts/sentence-of.ts';
import { showToast } from '../ui/show-toast.ts';
import { hasCommandKey, hasOwnUndo, isTyping } from './key-event.ts';
import { useNavigation } from './navigation.tsx';
import { screens } from './screen.ts';

const KeysDialog = lazy(async () => {
  const { KeysDialog } = await import('./keys-dialog.tsx');
  return { default: KeysDialog };
});

/** The keys that work everywhere: undo and redo, the screens, and the list of all keys. */
export function AppKeys() {
  const { t } = useTranslation();
  const format = useFormat();
  const submit = useSubmit();
  const { go, keysShown, showKeys } = useNavigation();
  const hasProgramme = useSnapshot((snapshot) => snapshot.document.programme !== null);
  const step = async (kind: 'undo' | 'redo') => {
    // What there is to undo is only known when all that is on its way to the disk is there.
    const submitted = await submit({ kind }, { quiet: true });
    if (submitted.ok) {
      showToast({ id: 'step', text: t(kind === 'undo' ? 'frame.undone' : 'frame.redone') });
      return;
    }
    const { error } = submitted;
    const isNothing = error.kind === 'nothing-to-undo' || error.kind === 'nothing-to-redo';
    showToast({ id: 'step', text: sentenceOf(error, t, format), problem: !isNothing });
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey) return;
    const key = event.key.toLowerCase();
    if (!hasCommandKey(event)) {
      if (key === '?' && !isTyping(event)) showKeys(true);
      return;
    }
    const typing = hasOwnUndo(event);
    const screen = key === ',' ? 'settings' : screens.slice(0, -1)[Number(key) - 1];
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
