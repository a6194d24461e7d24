import { type Chord, parseChord } from '#contract/chord.ts';
import type { english } from '../texts/english.ts';

type KeyName = keyof (typeof english)['actions']['keyNames'];

/** How keys are written in a language, on a kind of keyboard. */
export interface ChordWords {
  /** Each key as it is written on the keyboard: `Strg`, `Leertaste`, `⌘`, `K`. */
  readonly parts: (chord: Chord) => readonly string[];
  /** `Ctrl+K`, on a Mac `⌘K`. */
  readonly text: (chord: Chord) => string;
}

const arrows: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };
const onMac: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '⏎',
  Tab: '⇥',
  Backspace: '⌫',
  Delete: '⌦',
};

/** The names of keys: the one source of them. `nameOf` is the language's, null where it has none. */
export function chordWords(nameOf: (key: KeyName) => string | null, isMac: boolean): ChordWords {
  const written = (part: string) =>
    arrows[part] ??
    (isMac ? onMac[part] : undefined) ??
    nameOf((part === 'Mod' ? 'Ctrl' : part) as KeyName) ??
    part;
  const parts = (chord: Chord) => (parseChord(chord) ?? [chord]).map(written);
  return { parts, text: (chord) => parts(chord).join(isMac ? '' : '+') };
}
