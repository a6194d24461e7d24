import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from './csv-text.ts';

const nasty = fc.constantFrom(
  '=1+1',
  '+SUM(A1:A9)',
  '-2+3',
  '@cmd',
  '\t=1',
  '\r=1',
  '\n=1',
  '=1\n+2',
  'a "b"',
  'a,b',
  'a;b',
  'a\r\nb',
  ' 1 ',
  "'1",
  "'=1",
  '\ufeffx',
);
const text = fc.oneof(nasty, fc.string({ unit: 'binary' }));
const value = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const title = text.filter((each) => each !== '');
const tableArbitrary = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    header: fc.array(title, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(value, { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
);

test('is read back cell by cell, and no text of it begins like a formula', () => {
  fc.assert(
    fc.property(tableArbitrary, ({ header, rows }) => {
      const { data } = Papa.parse<string[]>(csvText(header, rows), { newline: '\r\n' });
      const cells = [header, ...rows];
      expect(data).toHaveLength(cells.length);
      cells.forEach((row, line) => {
        row.forEach((cell, column) => {
          const read = data[line]?.[column] ?? '';
          if (typeof cell === 'number') expect(Number(read)).toBe(Number(String(cell)));
          else {
            expect(read.replace(/^'(?='*[=+\-@\t\r\n])/, '')).toBe(cell);
            expect(read).not.toMatch(/^[=+\-@\t\r\n]/);
          }
        });
      });
    }),
  );
});

test('a negative number is one to compute with, the same as text is not; nothing is empty', () => {
  expect(
    csvText(
      ['Day', 'Gap (min)', 'Note'],
      [
        ['2026-12-01', -5, '-5'],
        ['2026-12-02', null, ''],
      ],
    ),
  ).toBe('Day,Gap (min),Note\r\n2026-12-01,-5,"\'-5"\r\n2026-12-02,,');
});
