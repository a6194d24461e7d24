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
  })
  .map(({ offset, length, place, half, firstWeekday }) => {
    const from = addDays(start, offset);
    const at: HalfDay = { day: addDays(from, place % length), half };
    return { at, range: { from, to: addDays(from, length - 1), firstWeekday } };
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

  test('leaves other keys alone', () => {
    const range = { from: start, to: start, firstWeekday: 1 as const };
    expect(moveInMonth('a', { day: start, half: 'morning' }, range)).toBeNull();
  });
});
