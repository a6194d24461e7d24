import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

/**
 * Stands last in what opens above a screen, and gives the focus to `target` before anything is painted:
 * a letter typed right after the key that opened it belongs there, not to the screen below.
 */
export function FocusAtOnce({ target }: { readonly target: RefObject<HTMLElement | null> }) {
  const take = useEffectEvent(() => {
    target.current?.focus({ preventScroll: true });
    // What is typed takes the place of what is only offered.
    if (target.current instanceof HTMLInputElement) target.current.select();
  });
  useLayoutEffect(() => take(), []);
  return null;
}
