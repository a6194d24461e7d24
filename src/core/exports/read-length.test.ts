import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLength } from './read-length.ts';

it('is the same length however it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1440 }), (length) => {
      const [hours, rest] = [Math.floor(length / 60), String(length % 60).padStart(2, '0')];
      for (const unit of ['minutes', 'hours', null] as const) {
        for (const text of [`${hours}:${rest}`, ` ${hours}:${rest}:30 `, `${hours} h ${rest}`]) {
          expect(readLength(text, unit)).toBe(length);
        }
        expect(readLength(`${length} min`, unit)).toBe(length);
      }
      expect(readLength(String(length), 'minutes')).toBe(length);
      const decimal = (length / 60).toFixed(2);
      for (const text of [decimal, decimal.replace('.', ',')]) {
        expect(Math.abs((readLength(text, 'hours') ?? 0) - length)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

it.each([
  ['90', 'minutes', 90],
  ['90.0', 'minutes', 90],
  ['90,00', 'minutes', 90],
  ['1.5', 'minutes', null],
  ['1,500', 'minutes', null],
  ['1.000', 'minutes', null],
  ['1.5', 'hours', 90],
  ['1,5', 'hours', 90],
  ['2', 'hours', 120],
  ['0,125', 'hours', 8],
  ['1,500', 'hours', null],
  ['2', null, null],
  ['1.5', null, null],
  ['160', null, 160],
  ['-5', 'minutes', null],
  ['1:75', 'hours', null],
  ['1e3', 'minutes', null],
  ['', 'minutes', null],
] as const)('reads %j in a column of %s as %s', (text, unit, length) => {
  expect(readLength(text, unit)).toBe(length);
});
