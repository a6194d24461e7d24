import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../units.ts';
import { dayArbitrary } from './day.arbitrary.ts';
import { addDays, daysBetween, daysFrom, parseDay, weekdayOf } from './day.ts';

const few = fc.integer({ min: -4000, max: 4000 });

describe('parseDay', () => {
  it('takes every day of the calendar as it is written', () => {
    fc.assert(fc.property(dayArbitrary, (day) => parseDay(day) === day));
  });

  it.each([
    '',
    '2026-2-1',
    '2026-02-30',
    '2027-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '0001-01-01',
    '1899-12-31',
    '3000-01-01',
    '12026-01-01',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026-01-01T00:00',
    '２０２６-01-01',
    '<script>',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('takes the leap day of leap years only', () => {
    const leapYears = ['1904', '2000', '2024', '2400'];
    const plainYears = ['1900', '2023', '2200'];
    expect(leapYears.map((year) => parseDay(`${year}-02-29`))).not.toContain(null);
    expect(plainYears.every((year) => parseDay(`${year}-02-29`) === null)).toBe(true);
  });
});

describe('days', () => {
  it('are counted as UTC counts them, whatever summer time does', () => {
    fc.assert(
      fc.property(dayArbitrary, few, (day, count) => {
        const at = new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000);
        const expected = at.toISOString().slice(0, 10);
        expect(addDays(day, count)).toBe(expected);
        expect(daysBetween(day, expected as Day)).toBe(count);
        expect(weekdayOf(day) % 7).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it('follow one another without a gap over the days that clocks change on', () => {
    expect(daysFrom('2026-03-07' as Day, 3)).toEqual(['2026-03-07', '2026-03-08', '2026-03-09']);
    expect(daysFrom('2026-10-24' as Day, 3)).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
    // Samoa left this day out.
    expect(daysFrom('2011-12-29' as Day, 3)).toEqual(['2011-12-29', '2011-12-30', '2011-12-31']);
    expect(daysFrom('2026-12-01' as Day, 0)).toEqual([]);
  });

  it('cannot be made of what is no day', () => {
    expect(() => addDays('soon' as Day, 1)).toThrow(RangeError);
    expect(() => addDays('2026-12-01' as Day, Number.NaN)).toThrow(RangeError);
    expect(() => addDays('2026-12-01' as Day, 0.5)).toThrow(RangeError);
    expect(() => addDays('2026-12-01' as Day, 1e7)).toThrow(RangeError);
  });
});
