import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Minutes } from '../units.ts';
import { parseDuration } from './parse-duration.ts';
import { parseLogText } from './parse-log-text.ts';

const duration = fc.integer({ min: 0, max: 1440 });
const speed = fc.integer({ min: 50, max: 400 }).map((hundredths) => hundredths / 100);
const space = fc.constantFrom(' ', '  ', '\t');

const writeDuration = fc.constantFrom<(total: number) => string>(
  // Up to 16 it may be hours, and is refused.
  (total) => `${total}${total > 0 && total <= 16 ? 'm' : ''}`,
  (total) => `${total}m`,
  (total) => `${total} min`,
  (total) => `${Math.floor(total / 60)}h${String(total % 60).padStart(2, '0')}`,
  (total) => `${Math.floor(total / 60)} h ${total % 60}`,
  (total) => `${Math.floor(total / 60)}H${total % 60}min`,
  (total) => `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`,
);
const writeSpeed = fc.constantFrom<(value: number) => string>(
  (value) => `${value}x`,
  (value) => `${value} X`,
  (value) => `${value}×`,
  (value) => value.toFixed(2),
  (value) => value.toFixed(2).replace('.', ','),
);

describe('a line with hours and speed', () => {
  it('gives both back, however each is written', () => {
    fc.assert(
      fc.property(
        duration,
        speed,
        writeDuration,
        writeSpeed,
        space,
        (total, at, hours, figure, gap) => {
          expect(parseLogText(` ${hours(total)}${gap}${figure(at)} `)).toEqual({
            ok: true,
            value: { minutes: total, speed: at },
          });
        },
      ),
    );
  });

  it('without a speed is the duration alone, however it is written', () => {
    fc.assert(
      fc.property(duration, writeDuration, (total, hours) => {
        expect(parseLogText(hours(total))).toEqual({
          ok: true,
          value: { minutes: total, speed: null },
        });
      }),
    );
  });

  it('takes a whole number after a finished duration as the speed', () => {
    const withSpeed = (total: number) => ({
      ok: true,
      value: { minutes: total as Minutes, speed: 2 },
    });
    expect(parseLogText('160 2')).toEqual(withSpeed(160));
    expect(parseLogText('2h40 2')).toEqual(withSpeed(160));
    expect(parseLogText('2:40 2')).toEqual(withSpeed(160));
    expect(parseLogText('2h 2x')).toEqual(withSpeed(120));
  });

  it('takes a whole number after an open "h" as minutes', () => {
    expect(parseLogText('2 h 40')).toEqual({ ok: true, value: { minutes: 160, speed: null } });
    expect(parseLogText('2h 2')).toEqual({ ok: true, value: { minutes: 122, speed: null } });
  });

  it('is never understood where neither reading of it is', () => {
    for (const text of ['', '  ', '1.75x', 'x', '2h40 fast', '2h40 1.75 1.5', '-160 1.75', '<b>']) {
      expect(parseLogText(text).ok, text).toBe(false);
    }
  });

  it('never throws, and whatever is a duration keeps its minutes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const whole = parseDuration(text);
        const line = parseLogText(text);
        if (whole.ok && !/\d\s+\d/.test(text)) {
          expect(line).toEqual({ ok: true, value: { minutes: whole.value, speed: null } });
        }
      }),
    );
  });
});
