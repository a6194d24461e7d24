import { useEffect, useRef } from 'react';
import { newId } from '../../clock/new-id.ts';
import { useTexts } from '../../texts/use-texts.tsx';
import { closeToast, showToast } from '../../ui/show-toast.ts';
import type { LaunchChange, LaunchStore } from './launch-store.ts';

type SaidChange = (change: LaunchChange, said: string) => void;

/**
 * Changes the draft and says so, with Undo; that goes when another change comes, which it would take
 * back instead, and with the screen.
 */
export function useSaidChange({
  store,
  change,
  undo,
}: Pick<LaunchStore, 'store' | 'change' | 'undo'>): SaidChange {
  const { t } = useTexts();
  const close = useRef<(() => void) | null>(null);
  useEffect(() => () => close.current?.(), []);
  return (asked, said) => {
    close.current?.();
    const isChanged = change(asked);
    const { draft } = store.getState();
    const id = `launch-${newId()}`;
    const stop = store.subscribe((now) => {
      if (now.draft !== draft) close.current?.();
    });
    close.current = () => {
      stop();
      close.current = null;
      closeToast(id);
    };
    showToast({
      id,
      text: said,
      action: isChanged ? { label: t('ui.undo'), run: () => undo(draft) } : undefined,
    });
  };
}
