import fc from 'fast-check';
import { expect, it } from 'vitest';
import { actions } from '#contract/action.ts';
import { usualKeys } from '#contract/shortcuts.ts';
import german from '../texts/de/actions.json';
import english from '../texts/en/actions.json';
import { chordWords } from './chord-words.ts';

const named = (names: Readonly<Record<string, string>>, isMac: boolean) =>
  chordWords((key) => names[key] ?? null, isMac);
const inEnglish = named(english.keyNames, false);
const inGerman = named(german.keyNames, false);

it.each([
  ['Mod+K', 'Ctrl+K', 'Strg+K', '⌘K'],
  ['Mod+Shift+Z', 'Ctrl+Shift+Z', 'Strg+Umschalt+Z', '⌘⇧Z'],
  ['Space', 'Space', 'Leertaste', 'Leertaste'],
  ['Enter', 'Enter', 'Eingabe', '⏎'],
  ['Down', '↓', '↓', '↓'],
  ['Mod+Plus', 'Ctrl++', 'Strg++', '⌘+'],
  ['?', '?', '?', '?'],
])('%s is %s in English, %s in German, %s on a German Mac', (chord, en, de, mac) => {
  expect(inEnglish.text(chord)).toBe(en);
  expect(inGerman.text(chord)).toBe(de);
  expect(named(german.keyNames, true).text(chord)).toBe(mac);
});

it('no two keys that are usual are written alike', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.constantFrom(inEnglish, inGerman), (isMac, words) => {
      const chords = [...new Set(actions.flatMap((action) => usualKeys(action, isMac)))];
      expect(new Set(chords.map(words.text)).size).toBe(chords.length);
    }),
  );
});
