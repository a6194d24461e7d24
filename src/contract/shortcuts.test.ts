import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions } from './action.ts';
import { chordOf, isTypedChord, type KeyPress, parseChord } from './chord.ts';
import { conflictOf, isKeptChord, keysOf, usualKeys, withShortcut } from './shortcuts.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  getModifierState: () => false,
  ...held,
});

const onMac = fc.boolean();
const action = fc.constantFrom(...actions);
const key = fc.oneof(
  fc.constantFrom(...'abcxyzÄö?!,.+ 019'.split(''), 'ArrowUp', 'Enter', 'F5', 'Home'),
  fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
);
const pressed = fc
  .record({
    key,
    ctrlKey: fc.boolean(),
    metaKey: fc.boolean(),
    altKey: fc.boolean(),
    shiftKey: fc.boolean(),
  })
  .map(({ key, ...held }) => press(key, held));
const shortcuts = fc.dictionary(
  fc.oneof(action, fc.string()),
  fc.oneof(fc.constantFrom('Mod+J', 'Q', 'nonsense', '', 'Shift+Mod+K'), fc.constant(null)),
);

describe('a chord', () => {
  it('that was pressed can be read again, whatever it was', () => {
    fc.assert(
      fc.property(pressed, onMac, (event, mac) => {
        const chord = chordOf(event, mac);
        if (chord !== null && !/\s/.test(event.key.replace(' ', ''))) {
          expect(parseChord(chord), chord).not.toBeNull();
        }
      }),
    );
  });

  it.each([
    [press('k', { ctrlKey: true }), false, 'Mod+K'],
    [press('K', { ctrlKey: true }), false, 'Mod+K'],
    [press('k', { metaKey: true }), true, 'Mod+K'],
    [press('k', { ctrlKey: true }), true, 'Ctrl+K'],
    [press('Z', { ctrlKey: true, shiftKey: true }), false, 'Mod+Shift+Z'],
    [press('?', { shiftKey: true }), false, '?'],
    [press('1', { ctrlKey: true, shiftKey: true }), false, 'Mod+1'],
    [press('л', { code: 'KeyK', ctrlKey: true }), false, 'Mod+K'],
    [press('@', { ctrlKey: true, altKey: true, getModifierState: () => true }), false, '@'],
    [press('¬', { code: 'KeyL', altKey: true }), true, 'Alt+L'],
    [press('Shift', { shiftKey: true }), false, null],
    [press('Dead'), false, null],
    [press('a', { isComposing: true }), false, null],
  ])('%#: is what it is called', (event, mac, chord) => {
    expect(chordOf(event, mac)).toBe(chord);
  });

  it('without Ctrl or the command key types something, unless it is a function key', () => {
    for (const typed of ['J', '?', 'Shift+T', 'Alt+L', 'Down'])
      expect(isTypedChord(typed)).toBe(true);
    for (const other of ['Mod+K', 'Ctrl+K', 'F6', 'Shift+F6'])
      expect(isTypedChord(other)).toBe(false);
  });
});

describe('shortcuts', () => {
  it('are free of conflicts as they come, and of keys that cannot be given away', () => {
    for (const mac of [true, false]) {
      for (const each of actions) {
        for (const chord of usualKeys(each, mac)) {
          expect(parseChord(chord), each).not.toBeNull();
          expect(conflictOf(chord, each, {}, mac), each).toBeNull();
          expect(isKeptChord(chord), each).toBe(false);
        }
      }
    }
  });

  it('give each action keys that can be read, whatever the data file holds', () => {
    fc.assert(
      fc.property(shortcuts, action, onMac, (kept, each, mac) => {
        for (const chord of keysOf(each, kept, mac)) expect(parseChord(chord)).not.toBeNull();
      }),
    );
  });

  it('change one action alone: the new key works, the old ones do not, and a reset brings them back', () => {
    fc.assert(
      fc.property(shortcuts, action, action, onMac, (kept, each, other, mac) => {
        const changed = withShortcut(kept, each, 'Mod+Shift+9', mac);
        expect(keysOf(each, changed, mac)).toEqual(['Mod+Shift+9']);
        if (other !== each) expect(keysOf(other, changed, mac)).toEqual(keysOf(other, kept, mac));
        expect(keysOf(each, withShortcut(kept, each, null, mac), mac)).toEqual([]);
        const usual = usualKeys(each, mac);
        const back = withShortcut(changed, each, usual[0] ?? null, mac);
        expect(keysOf(each, back, mac)).toEqual(usual);
      }),
    );
  });

  it('say who has a key, and let a row and a question share theirs', () => {
    expect(conflictOf('Mod+K', 'log', {}, false)).toBe('palette');
    expect(conflictOf('Mod+Shift+Z', 'log', {}, false)).toBe('redo');
    expect(conflictOf('N', 'log', {}, false)).toBe('miss');
    expect(conflictOf('N', 'answer-no', {}, false)).toBeNull();
    expect(conflictOf('Mod+K', 'log', { palette: null }, false)).toBeNull();
  });
});
