import { useLayoutEffect } from 'react';

/**
 * Stands for what was asked for while it is on its way: what is typed meanwhile is meant for it, and
 * does nothing to the screen below. Escape, and keys with Ctrl, Alt or the command key, work as ever.
 */
export function HoldKeys() {
  useLayoutEffect(() => {
    const hold = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', hold, { capture: true });
    return () => window.removeEventListener('keydown', hold, { capture: true });
  }, []);
  return null;
}
