import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLine } from './plain-line.ts';

test('is one line that is not too long and well-formed, and leaves a plain one alone', () => {
  const text = fc.string({ unit: 'grapheme-composite', maxLength: 500 });
  const nasty = fc.constantFrom('\r\nEND:VEVENT', '\u0085', '\0', '\t');
  fc.assert(
    fc.property(fc.array(fc.oneof(text, nasty), { maxLength: 4 }), fc.nat(400), (parts, room) => {
      const most = room + 4;
      const line = plainLine(parts.join(''), most);
      expect(line).toMatch(/^\P{Cc}*$/u);
      expect(line.length).toBeLessThanOrEqual(most);
      expect(line).not.toMatch(/\p{Cs}/u);
      expect(plainLine(line, most)).toBe(line);
    }),
  );
});
