import type { Action } from '#contract/action.ts';
import type { Chord } from '#contract/chord.ts';
import { keysOf, type Shortcuts } from '#contract/shortcuts.ts';
import { isMac } from '../frame/key-event.ts';
import { useSnapshot } from '../replica/use-replica.ts';
import { useTexts } from '../texts/use-texts.tsx';
import { type ChordWords, chordWords } from './chord-words.ts';

/** The keys that the learner has changed. */
export function useShortcuts(): Shortcuts {
  return useSnapshot(({ document }) => document.preferences.shortcuts);
}

/** The keys of an action as they are now, the one that is shown first. */
export function useKeysOf(): (action: Action) => readonly Chord[] {
  const shortcuts = useShortcuts();
  return (action) => keysOf(action, shortcuts, isMac);
}

/** How keys are written in the language of the texts, on this machine's keyboard. */
export function useChordWords(): ChordWords {
  const { t, i18n } = useTexts();
  return chordWords(
    (key) => (i18n.exists(`actions.keyNames.${key}`) ? t(`actions.keyNames.${key}`) : null),
    isMac,
  );
}
