import type { Action } from '#contract/action.ts';
import type { Chord } from '#contract/chord.ts';
import { isMac } from '../frame/key-event.ts';

// On Windows no key quits a program as such: Alt+F4 closes its window.
const hasQuitKey = isMac || /Linux/.test(navigator.platform);

/** The keys that do an action where it stands, as everywhere: they can neither be changed nor given. */
export const fixedKeys: { readonly [Name in Action]?: Chord } = {
  tick: 'Space',
  ...(hasQuitKey && { quit: 'Mod+Q' }),
};
