import type { Chord } from '#contract/chord.ts';

const written: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  Ctrl: 'Control',
  Alt: 'Alt',
  Shift: 'Shift',
};

/** A chord in the words of Electron; null of one that is held with a key that it does not know. */
export function acceleratorOf(chord: Chord): string | null {
  const parts = chord.split('+');
  const key = parts.pop() ?? '';
  const held = parts.map((part) => written[part]);
  return key === '' || held.includes(undefined) ? null : [...held, key].join('+');
}

/** The same; null also of a chord that would take a letter away from every other program. */
export function globalAcceleratorOf(chord: Chord): string | null {
  const parts = chord.split('+');
  const key = parts.pop() ?? '';
  const isHeld = parts.some((part) => part !== 'Shift');
  return isHeld || /^F\d{1,2}$/.test(key) ? acceleratorOf(chord) : null;
}
