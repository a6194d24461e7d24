import { type RefObject, useEffect } from 'react';

/**
 * Hands the focus of the screen on to the list, so that its keys work at once: when the screen is
 * shown, and when what floated above it has gone. What else has the focus keeps it.
 */
export function useListFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const screen = list.current?.closest('main');
    if (!screen) return;
    const pass = () => {
      if (document.activeElement === screen) list.current?.focus({ preventScroll: true });
    };
    pass();
    screen.addEventListener('focus', pass);
    return () => screen.removeEventListener('focus', pass);
  }, [list]);
}
