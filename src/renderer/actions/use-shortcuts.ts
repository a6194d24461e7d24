import { useTranslation } from 'react-i18next';
import type { Action } from '#contract/action.ts';
import { type Chord, parseChord } from '#contract/chord.ts';
import { keysOf, type Shortcuts } from '#contract/shortcuts.ts';
import { isMac } from '../frame/key-event.ts';
import { useSnapshot } from '../replica/use-replica.ts';

/** The keys that the learner has changed. */
export function useShortcuts(): Shortcuts {
  return useSnapshot(({ document }) => document.preferences.shortcuts);
}

/** The keys of an action as they are now, the one that is shown first. */
export function useKeysOf(): (action: Action) => readonly Chord[] {
  const shortcuts = useShortcuts();
  return (action) => keysOf(action, shortcuts, isMac);
}

const arrows: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };
const onMac: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' };

interface ChordWords {
  /** Each key as it is written on the keyboard. */
  readonly parts: (chord: Chord) => readonly string[];
  /** `Ctrl+K`, on a Mac `⌘K`. */
  readonly text: (chord: Chord) => string;
}

/** How keys are written. */
export function useChordWords(): ChordWords {
  const { t, i18n } = useTranslation();
  const nameOf = (part: string) => {
    const symbol = arrows[part] ?? (isMac ? onMac[part] : undefined);
    if (symbol !== undefined) return symbol;
    const name = `actions.keyNames.${part === 'Mod' ? 'Ctrl' : part}`;
    return i18n.exists(name) ? t(name as 'actions.keyNames.Ctrl') : part;
  };
  const parts = (chord: Chord) => (parseChord(chord) ?? [chord]).map(nameOf);
  return { parts, text: (chord) => parts(chord).join(isMac ? '' : '+') };
}
