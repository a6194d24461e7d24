import { useEffect, useEffectEvent } from 'react';
import { chordOf } from '#contract/chord.ts';
import { useKeysOf } from '../actions/use-shortcuts.ts';
import { useFormat } from '../format/use-format.ts';
import { hasOwnUndo, isMac } from '../frame/key-event.ts';
import { useShell } from '../replica/shell-context.ts';
import { useSubmit } from '../replica/use-replica.ts';
import { sentenceOf } from '../texts/sentence-of.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { showToast } from '../ui/show-toast.ts';
import { moveToLine } from './move-to-line.ts';

/** The keys of the quick log: Escape puts it away, arrows lead from line to line, undo is undo. */
export function useQuickKeys(): void {
  const { t } = useTexts();
  const format = useFormat();
  const submit = useSubmit();
  const { bridge } = useShell();

  const undo = async () => {
    const submitted = await submit({ kind: 'undo' }, { quiet: true });
    const text = submitted.ok ? t('frame.undone') : sentenceOf(submitted.error, t, format);
    showToast({ id: 'step', text });
  };

  const keysOf = useKeysOf();
  const isUndo = (event: KeyboardEvent) => {
    const chord = chordOf(event, isMac);
    return chord !== null && keysOf('undo').includes(chord);
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    // While an input method composes, Escape and the arrows are its own.
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') void bridge.hideQuickLog();
    else if (event.key === 'ArrowDown') moveToLine(1);
    else if (event.key === 'ArrowUp') moveToLine(-1);
    else if (isUndo(event) && !hasOwnUndo(event.target)) void undo();
    else return;
    event.preventDefault();
  });

  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
