/**
 * A key with those that are held with it, in the words that a menu of Electron takes: `Mod+Shift+K`,
 * `J`, `?`, `F6`. `Mod` is the command key on a Mac and Ctrl elsewhere.
 */
export type Chord = string;

/** What of a keyboard event a chord is read from. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  getModifierState(key: 'AltGraph'): boolean;
}

/** In the order in which a chord holds them. */
const modifiers = ['Mod', 'Ctrl', 'Alt', 'Shift'] as const;
type Modifier = (typeof modifiers)[number];

const named: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};
const plainNames = ['Enter', 'Tab', 'Escape', 'Backspace', 'Delete', 'Insert'];
const placeNames = ['Home', 'End', 'PageUp', 'PageDown'];
const names = new Set([...Object.values(named), ...plainNames, ...placeNames]);
const functionKey = /^F([1-9]|1\d|2[0-4])$/;

/** The chord that is pressed; null while only modifiers are, or while a letter is being composed. */
export function chordOf(press: KeyPress, isMac: boolean): Chord | null {
  if (press.isComposing) return null;
  const key = keyOf(press);
  if (key === null) return null;
  // With AltGr another letter is typed, on some systems as Ctrl and Alt together.
  const isTyped = press.getModifierState('AltGraph');
  const held: Readonly<Record<Modifier, boolean>> = {
    Mod: !isTyped && (isMac ? press.metaKey : press.ctrlKey),
    Ctrl: !isTyped && isMac && press.ctrlKey,
    Alt: !isTyped && press.altKey,
    // Of `?` and `!` it is part: where they are typed with it differs from keyboard to keyboard.
    Shift: press.shiftKey && (key.length > 1 || /[A-Z]/.test(key)),
  };
  return [...modifiers.filter((each) => held[each]), key].join('+');
}

function keyOf({ key, code }: KeyPress): string | null {
  const name = named[key] ?? key;
  if (names.has(name) || functionKey.test(name)) return name;
  if ([...key].length !== 1) return null;
  // Where the keys bear other letters than ours, it is the place on the keyboard.
  const place = key > '~' ? /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] : undefined;
  return place ?? (/^[a-z]$/.test(key) ? key.toUpperCase() : key);
}

/** The parts of a chord, the key last; null of a text that is none. */
export function parseChord(text: string): readonly string[] | null {
  const parts = text.split('+');
  const key = parts.at(-1) ?? '';
  const held = parts.slice(0, -1);
  const inOrder = modifiers.filter((each) => held.includes(each));
  if (inOrder.join('+') !== held.join('+')) return null;
  const isCharacter = [...key].length === 1 && !/[a-z\s]/.test(key);
  return isCharacter || names.has(key) || functionKey.test(key) ? [...inOrder, key] : null;
}

/** True of a chord that types something by itself: it does nothing while a text is typed. */
export function isTypedChord(chord: Chord): boolean {
  const parts = parseChord(chord) ?? [];
  const isHeld = parts.includes('Mod') || parts.includes('Ctrl');
  return !isHeld && !functionKey.test(parts.at(-1) ?? '');
}
