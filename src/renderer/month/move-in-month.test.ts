import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import { compareHalfDays, type HalfDay } from '#core/calendar/half.ts';
import type { Weekday } from '#core/calendar/weekday.ts';
import type { Day } from '#core/units.ts';
import { moveInMonth } from './move-in-month.ts';

const start = '2026-01-01' as Day;
const worlds = fc
  .record({
    offset: fc.nat(400),
    length: fc.integer({ min: 1, max: 70 }),
    place: fc.nat(69),
    half: fc.constantFrom('morning' as const, 'afternoon' as const),
    firstWeekday: fc.constantFrom<Weekday>(1, 6, 7),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  })
  .map(({ offset, length, place, half, firstWeekday, direction }) => {
    const from = addDays(start, offset);
    const at: HalfDay = { day: addDays(from, place % length), half };
    return { at, range: { from, to: addDays(from, length - 1), firstWeekday, direction } };
  });
const keys = fc.constantFrom(
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
);

describe('moveInMonth', () => {
  test('never leaves the month', () => {
    fc.assert(
      fc.property(worlds, keys, ({ at, range }, key) => {
        const moved = moveInMonth(key, at, range);
        expect(moved).not.toBeNull();
        expect(moved && moved.day >= range.from && moved.day <= range.to).toBe(true);
      }),
    );
  });

  test('is undone by the opposite arrow, unless it was held at an edge', () => {
    const pairs = [
      ['ArrowLeft', 'ArrowRight'],
      ['ArrowUp', 'ArrowDown'],
    ] as const;
    fc.assert(
      fc.property(worlds, fc.constantFrom(...pairs), ({ at, range }, [there, back]) => {
        const moved = moveInMonth(there, at, range) ?? at;
        if (compareHalfDays(moved, at) === 0) return;
        expect(moveInMonth(back, moved, range)).toEqual(at);
      }),
    );
  });

  test('goes to the next day by the arrow that points to it', () => {
    const range = { from: start, to: addDays(start, 1), firstWeekday: 1 as const };
    const at: HalfDay = { day: start, half: 'afternoon' };
    const next = { ...at, day: addDays(start, 1) };
    expect(moveInMonth('ArrowRight', at, { ...range, direction: 'ltr' })).toEqual(next);
    expect(moveInMonth('ArrowLeft', at, { ...range, direction: 'rtl' })).toEqual(next);
  });

  test('leaves other keys alone', () => {
    const range = { from: start, to: start, firstWeekday: 1, direction: 'ltr' } as const;
    expect(moveInMonth('a', { day: start, half: 'morning' }, range)).toBeNull();
  });
});
