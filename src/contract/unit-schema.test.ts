import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantSchema, keptUnits } from './unit-schema.ts';

const isDay = (value: unknown) => keptUnits.day.safeParse(value).success;

describe('a day in the data file', () => {
  it('is one that the calendar has, of the years that core counts in', () => {
    const digits = (width: number, max: number) =>
      fc.nat(max).map((value) => String(value).padStart(width, '0'));
    fc.assert(
      fc.property(
        fc.oneof(digits(4, 9999), digits(4, 3100)),
        digits(2, 14),
        digits(2, 33),
        (year, month, day) => {
          const text = `${year}-${month}-${day}`;
          const time = Date.parse(`${text}T00:00:00Z`);
          const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
          expect(isDay(text)).toBe(isReal && text >= '1900' && text < '3000');
        },
      ),
    );
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('may be %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '0001-01-01',
    '1900-02-29',
    '2026-12-01 ',
    '2026-12-1',
    '',
    null,
    20261201,
    ['2026-12-01'],
  ])('may not be %j', (value) => {
    expect(isDay(value)).toBe(false);
  });
});

it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '60', null])(
  'minutes in the data file may not be %j',
  (value) => {
    expect(keptUnits.minutes.safeParse(value).success).toBe(false);
  },
);

it.each(['24:00', '9:00', '09:60', '09:00:00', '', null])(
  'a time of day in the data file may not be %j',
  (value) => {
    expect(keptUnits.clockTime.safeParse(value).success).toBe(false);
  },
);

it('an instant is what a date writes', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), noInvalidDate: true }), (date) => {
      const text = date.toISOString();
      expect(instantSchema.safeParse(text).success).toBe(text.length === 24);
    }),
  );
  for (const text of ['2026-02-30T00:00:00.000Z', '2026-12-01T08:00:00Z', '2026-12-01']) {
    expect(instantSchema.safeParse(text).success).toBe(false);
  }
});
