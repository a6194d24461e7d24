import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok } from '../result.ts';
import { parseDuration, parseHours, parseWorkTime } from './parse-duration.ts';

const aDay = fc.integer({ min: 0, max: 1440 });

describe('parseDuration', () => {
  test('reads every way to write the same minutes alike', () => {
    fc.assert(
      fc.property(aDay, (total) => {
        const hours = Math.floor(total / 60);
        const rest = total % 60;
        const two = String(rest).padStart(2, '0');
        const ways = [
          `${hours}h${rest}`,
          `${hours}h${two}`,
          `${hours} h ${rest} min`,
          `${hours}H${two}M`,
          `${hours}:${two}`,
          ` ${total}m `,
          `${total} min`,
          ...(total === 0 || total > 16 ? [`${total}`] : []),
        ];
        for (const way of ways) expect(parseDuration(way), way).toEqual(ok(total));
      }),
    );
  });

  test.each([
    ['2.5h', 150],
    ['2,5 h', 150],
    ['.5h', 30],
    ['3h', 180],
    ['24h', 1440],
  ])('reads %s as %i minutes', (text, total) => {
    expect(parseDuration(text)).toEqual(ok(total));
  });

  test.each([
    ['', 'no-duration'],
    ['  ', 'no-duration'],
    ['-5', 'negative-duration'],
    ['−2h40', 'negative-duration'],
    ['NaN', 'not-a-duration'],
    ['Infinity', 'not-a-duration'],
    ['1e3', 'not-a-duration'],
    ['0x10', 'not-a-duration'],
    ['2h75', 'not-a-duration'],
    ['1:75', 'not-a-duration'],
    ['h', 'not-a-duration'],
    ['.h', 'not-a-duration'],
    ['<script>', 'not-a-duration'],
    ['3', 'hours-or-minutes'],
    ['16', 'hours-or-minutes'],
    ['2.5', 'hours-or-minutes'],
    ['1,5', 'hours-or-minutes'],
    ['25h', 'over-a-day'],
    ['24h01', 'over-a-day'],
    ['1441', 'over-a-day'],
    ['9'.repeat(400), 'over-a-day'],
  ])('refuses %j as %s', (text, kind) => {
    expect(parseDuration(text)).toEqual({ ok: false, error: { kind } });
  });

  test('reads what is longer than a day only as work', () => {
    const days = fc.integer({ min: 1441, max: 100_000 });
    fc.assert(
      fc.property(fc.oneof(aDay, days), (total) => {
        const text = `${Math.floor(total / 60)}h${total % 60}`;
        expect(parseWorkTime(text)).toEqual(ok(total));
        if (total > 1440) expect(parseDuration(text)).toMatchObject({ ok: false });
      }),
    );
  });

  test('takes a bare number for hours where hours are asked for, and nothing else otherwise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (hours) => {
        expect(parseHours(`${hours}`)).toEqual(ok(hours * 60));
        expect(parseHours(` ${hours},5 `)).toEqual(ok(hours * 60 + 30));
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[\d.,:hm -]{0,12}$/), (text) => {
        if (!/^[\d.,]+$/.test(text.trim())) expect(parseHours(text)).toEqual(parseWorkTime(text));
      }),
    );
  });

  test('answers whole minutes of a day, or a reason, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,:hm -]{0,12}$/)), (text) => {
        const read = parseDuration(text);
        if (!read.ok) return;
        expect(Number.isInteger(read.value)).toBe(true);
        expect(read.value).toBeGreaterThanOrEqual(0);
        expect(read.value).toBeLessThanOrEqual(1440);
      }),
    );
  });
});
