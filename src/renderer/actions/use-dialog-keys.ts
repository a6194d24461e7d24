import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Action } from '#contract/action.ts';
import { chordOf } from '#contract/chord.ts';
import { isMac, isTextField } from '../frame/key-event.ts';
import { offerOf } from './action-offers.ts';
import { runAction } from './run-action.ts';
import { useKeysOf } from './use-shortcuts.ts';

/**
 * Does some actions by their keys anywhere in the dialog that `inside` stands in, where those of the
 * screen rest; not while a text is typed.
 */
export function useDialogKeys(
  inside: RefObject<HTMLElement | null>,
  actions: readonly Action[],
): void {
  const keysOf = useKeysOf();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    const dialog = inside.current?.closest('[role="dialog"]');
    if (event.defaultPrevented || event.repeat || isTextField(target)) return;
    if (!dialog || !(target instanceof Node) || !dialog.contains(target)) return;
    const chord = chordOf(event, isMac);
    const meant = actions.find((each) => chord !== null && keysOf(each).includes(chord));
    if (meant === undefined || offerOf(meant) === undefined) return;
    event.preventDefault();
    runAction(meant);
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
