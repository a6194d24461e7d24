import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, shownText } from './clean-text.ts';

test('leaves one line without controls, halves of characters and turns of direction', () => {
  const piece = fc.constantFrom(
    ...['\u202a', '\u202e', '\u2066', '\u2069', '\u0000', '\u001b', '\u007f', '\u0085', '\ud800'],
    ...[
      '\t',
      '\n',
      '\r\n',
      '\u2028',
      '\u00a0',
      '\ufeff',
      ' ',
      'a',
      'é',
      '日',
      '👩‍🚀',
      '\u200f',
      '<b>',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
      const { text } = cleanText(pieces.join(''));
      expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(text).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
      expect(text).not.toMatch(/\p{Cs}/u);
      expect(cleanText(text)).toEqual({ text, removed: false });
      expect(cleanText(shownText(text)).removed).toBe(false);
    }),
  );
});

test.each([
  ['  a \t b\n', 'a b', false],
  ['a\u202eb', 'ab', true],
  ['a \u2066 b', 'a b', true],
  ['a\u0007b', 'ab', true],
  ['שלום\u200f', 'שלום\u200f', false],
  ['👩‍🚀', '👩‍🚀', false],
])('of %j', (raw, text, removed) => {
  expect(cleanText(raw)).toEqual({ text, removed });
});
