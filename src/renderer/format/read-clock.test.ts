import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ClockTime } from '#core/units.ts';
import { formatDays } from './days.ts';

const two = (value: number) => String(value).padStart(2, '0');
const times = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}` as ClockTime);
const locales = ['en-US', 'en-GB', 'en-IN', 'de-DE', 'de-US', 'fr-CA', 'ar-EG', 'fa-IR', 'ja-JP'];
const more = ['ko-KR', 'zh-TW', 'bg-BG', 'fi-FI', 'ar-US', 'hi-IN', 'th-TH'];

describe.each(['h12', 'h23'] as const)('a time of day on a clock of %s', (hourCycle) => {
  test.each([...locales, ...more])('is read back as it is written in %s', (locale) => {
    const { clock, readClock } = formatDays(locale, hourCycle);
    fc.assert(
      fc.property(times, (time) => {
        expect(readClock(clock(time))).toBe(time);
        expect(readClock(time)).toBe(time);
      }),
    );
  });
});

describe('a time of day as it is typed', () => {
  const { readClock } = formatDays('en-US', 'h12');
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['9.30', '09:30'],
    ['9:30 p', '21:30'],
    ['12am', '00:00'],
    ['12 PM', '12:00'],
    ['21:30', '21:30'],
  ])('%j is %s', (text, time) => expect(readClock(text)).toBe(time));

  it.each(['', 'noon', '24:00', '9:60', '13 pm', '9:3', '9:30:15', '-9:30', '12345', '9 xm'])(
    '%j is none',
    (text) => expect(readClock(text)).toBeNull(),
  );
});
