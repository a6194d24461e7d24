import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readOutline } from '#core/curriculum/import/outline/read-outline.ts';
import { decodeText, mostBytes } from './decode-text.ts';

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'big' ? bytes.swap16() : bytes;
}

const textArbitrary = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .filter((text) => !text.startsWith('\uFEFF'));

test('reads back what was written, in every encoding, with and without a mark', () => {
  fc.assert(
    fc.property(textArbitrary, (text) => {
      for (const bytes of [
        Buffer.from(text),
        Buffer.from(`\uFEFF${text}`),
        utf16(text, 'little'),
        utf16(text, 'big'),
      ]) {
        expect(decodeText(bytes)).toEqual({ ok: true, value: text });
      }
    }),
  );
});

test('is the very bytes as a text, or one problem', () => {
  const bytesArbitrary = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    textArbitrary.map((text) => new Uint8Array(Buffer.from(text))),
  );
  fc.assert(
    fc.property(bytesArbitrary, (bytes) => {
      fc.pre(bytes[0] !== 0xef && bytes[0] !== 0xfe && bytes[0] !== 0xff);
      const decoded = decodeText(bytes);
      if (decoded.ok) expect([...Buffer.from(decoded.value)]).toEqual([...bytes]);
      else expect(decoded.error).toEqual({ kind: 'unknown-encoding', line: 1, path: null });
    }),
  );
});

test.each([
  ['Latin-1', Buffer.from('Café', 'latin1')],
  ['a torn character', Buffer.from('Ω').subarray(0, 1)],
  ['half a pair of UTF-16', utf16('abc', 'little').subarray(0, 7)],
  ['half a surrogate', Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
])('refuses %s', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({
    ok: false,
    error: { kind: 'unknown-encoding', line: 1, path: null },
  });
});

test('refuses ten megabytes without looking at them', () => {
  const bytes = new Uint8Array(10_000_000).fill(0xff);
  expect(decodeText(bytes)).toMatchObject({ ok: false, error: { kind: 'too-big' } });
  expect(decodeText(new Uint8Array(mostBytes).fill(0x20)).ok).toBe(true);
});

test('leaves a picture to be found out by its content', () => {
  const decoded = decodeText(Buffer.from('GIF89a\0\0\0'));
  expect(decoded.ok && readOutline(decoded.value, 'Mine')).toMatchObject({
    error: { kind: 'not-text', line: 1 },
  });
});
