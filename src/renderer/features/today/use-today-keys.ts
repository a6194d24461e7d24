import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../../frame/key-event.ts';

/**
 * Runs an action at a plain key, given in lower case, as long as the key is not typed into a field
 * or meant for something that floats above the screen. An action that answers false leaves the key to
 * others.
 */
export function useTodayKeys(
  actions: Readonly<Record<string, (event: KeyboardEvent) => unknown>>,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event) || isElsewhere(event.target)) return;
    const action = actions[event.key.toLowerCase()];
    if (action && action(event) !== false) event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="alertdialog"], [role="radiogroup"], select') !== null
  );
}
