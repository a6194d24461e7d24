import { useState } from 'react';

/**
 * For `finalFocus` of what opens above a screen: what had the focus has it again, also where no Tab
 * stops at it. Otherwise a screen that was just shown would give it to its first field, which would
 * then type the keys that are meant for the screen.
 */
export function useReturnFocus(isOpen: boolean): () => boolean | HTMLElement {
  const [before, setBefore] = useState<{ isOpen: boolean; element: Element | null }>({
    isOpen: false,
    element: null,
  });
  if (before.isOpen !== isOpen) {
    setBefore({ isOpen, element: isOpen ? document.activeElement : before.element });
  }
  return () => {
    const { element } = before;
    // By itself the library would go back to whatever it remembers from before.
    if (!(element instanceof HTMLElement) || !element.isConnected) return false;
    if (element === document.body) return false;
    // By name: what opens may have taken the focus before the library looked who had it.
    if (element.tabIndex >= 0) return element;
    element.focus({ preventScroll: true });
    return false;
  };
}
