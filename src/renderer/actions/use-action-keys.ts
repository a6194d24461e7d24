import { useEffect, useEffectEvent } from 'react';
import { type Action, actions, actionTable } from '#contract/action.ts';
import { chordOf, isTypedChord } from '#contract/chord.ts';
import { hasOwnUndo, isMac, takesPlainKeys } from '../frame/key-event.ts';
import { offerOf } from './action-offers.ts';
import { runAction } from './run-action.ts';
import { useKeysOf } from './use-shortcuts.ts';

/**
 * Does the action whose key is pressed. One that types something works where its action is shown,
 * and never while a text is typed; with Ctrl or the command key it works everywhere.
 */
export function useActionKeys(): void {
  const keysOf = useKeysOf();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const chord = chordOf(event, isMac);
    if (chord === null) return;
    const isTyped = isTypedChord(chord);
    if (isTyped && takesPlainKeys(event.target)) return;
    const meant = actions.filter((action) => keysOf(action).includes(chord));
    const isHere = (each: Action) => {
      const offer = offerOf(each);
      return offer !== undefined && !(isTyped && offer.isAfar);
    };
    const action =
      meant.find(isHere) ??
      (isTyped ? undefined : meant.find((each) => offerOf(actionTable[each].on ?? each)));
    if (action === undefined) return;
    // The field takes back its own typing, by itself.
    if ((action === 'undo' || action === 'redo') && hasOwnUndo(event.target)) return;
    event.preventDefault();
    if (!event.repeat || actionTable[action].repeats) runAction(action);
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
