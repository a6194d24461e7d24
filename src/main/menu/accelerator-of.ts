import type { Chord } from '#contract/chord.ts';

/** A chord as Electron writes it. */
export function acceleratorOf(chord: Chord): string {
  return chord.replace(/^Mod\+/, 'CommandOrControl+').replace(/^Ctrl\+/, 'Control+');
}
