import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printLength, readLength } from './length.ts';

test.each([
  ['12 min', 720, 'minute'],
  ['8 minutes', 480, 'minute'],
  ['1h 20m', 4800, 'minute'],
  ['1 hr 20 min', 4800, 'minute'],
  ['1h20', 4800, 'minute'],
  ['2 hours', 7200, 'minute'],
  ['1.5 hours', 5400, 'minute'],
  ['1,5 h', 5400, 'minute'],
  ['2 hours and 5 minutes', 7500, 'minute'],
  ['7:45', 465, 'second'],
  ['03:21', 201, 'second'],
  ['75:00', 4500, 'second'],
  ['1:05:30', 3930, 'second'],
  ['7m 45s', 465, 'second'],
  ['45 sec', 45, 'second'],
  ['about 2 hours', 7200, 'minute'],
  ['Duration: 5 minutes', 300, 'minute'],
  ['Total 74 minutes', 4440, 'minute'],
  ['2 hours to complete', 7200, 'minute'],
  ['5 min read', 300, 'minute'],
  ['2-3 hours', 9000, 'minute'],
  ['12 Minuten', 720, 'minute'],
  ['12 Min.', 720, 'minute'],
  ['1 Std.', 3600, 'minute'],
  ['1 Std. 20 Min.', 4800, 'minute'],
  ['1,5 Stunden', 5400, 'minute'],
  ['2 Stunden und 5 Minuten', 7500, 'minute'],
  ['etwa 2 Stunden', 7200, 'minute'],
  ['ca. 2 Std.', 7200, 'minute'],
  ['Dauer: 5 Minuten', 300, 'minute'],
  ['insgesamt 74 Minuten', 4440, 'minute'],
  ['10 Min. Lesezeit', 600, 'minute'],
  ['2 bis 3 Stunden', 9000, 'minute'],
  ['30 Sek.', 30, 'second'],
  ['-5 min', -300, 'minute'],
  ['0 min', 0, 'minute'],
] as const)('reads %s', (text, seconds, precision) => {
  expect(readLength(text)).toEqual({ seconds, precision });
});

test.each([
  '',
  '12',
  'min',
  '1:75',
  '7:45 pm',
  'ten minutes',
  '5 apples',
  '1.2.3 h',
  'x 5 min',
  'Std.',
  'fünf Minuten',
])('reads no length in %j', (text) => {
  expect(readLength(text)).toBeNull();
});

test('reads back what is printed, its precision too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400_000 }), fc.boolean(), (count, isMinutes) => {
      const length = isMinutes
        ? ({ seconds: count * 60, precision: 'minute' } as const)
        : ({ seconds: count, precision: 'second' } as const);
      expect(readLength(printLength(length))).toEqual(length);
    }),
  );
});
