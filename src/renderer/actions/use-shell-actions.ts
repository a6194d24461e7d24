import { useEffect } from 'react';
import { type Action, actions, isAction } from '#contract/action.ts';
import { hasOwnUndo } from '../frame/key-event.ts';
import { useShell } from '../replica/shell-context.ts';
import { actionOffers, standingOf } from './action-offers.ts';
import { runAction } from './run-action.ts';

/** Does what the shell's menus ask for, and tells the shell what of it can be done now. */
export function useShellActions(): void {
  const { bridge } = useShell();
  useEffect(
    () =>
      bridge.onAction((action) => {
        if (isAction(action)) runAction(action);
      }),
    [bridge],
  );
  useEffect(() => {
    let told = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      const possible = possibleActions();
      const next = possible.join(' ');
      if (next !== told) void bridge.offerActions(possible);
      told = next;
    };
    // A screen that comes and one that goes are one change.
    const tellSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(tell, 30);
    };
    tellSoon();
    const stop = actionOffers.subscribe(tellSoon);
    window.addEventListener('focusin', tellSoon);
    window.addEventListener('focusout', tellSoon);
    return () => {
      clearTimeout(timer);
      stop();
      window.removeEventListener('focusin', tellSoon);
      window.removeEventListener('focusout', tellSoon);
    };
  }, [bridge]);
}

function possibleActions(): readonly Action[] {
  const offers = actionOffers.getState();
  const isTyping = hasOwnUndo(document.activeElement);
  return actions.filter(
    (action) =>
      standingOf(action, offers).isPossible ||
      (isTyping && (action === 'undo' || action === 'redo')),
  );
}
