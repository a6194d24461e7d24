import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import type { Day } from '#core/units.ts';
import { speedRows, type WatchedStretch } from './speed-rows.ts';

const stretchesArbitrary = (weeks: number): fc.Arbitrary<readonly WatchedStretch[]> =>
  fc.array(
    fc
      .record({
        n: fc.nat(50),
        weekIndex: fc.option(fc.nat(weeks - 1)),
        video: fc.integer({ min: 1, max: 300 }),
        speed: fc.constantFrom(0.5, 1, 1.5, 1.75, 2),
        paused: fc.nat(200),
      })
      .map(({ n, speed, ...rest }) => ({
        ...rest,
        day: addDays('2026-12-01' as Day, n),
        watched: rest.video / speed,
      })),
    { maxLength: 80 },
  );

describe('speedRows', () => {
  test('loses no minute, and names each week or each day once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }).chain(stretchesArbitrary), (stretches) => {
        const { by, rows, hours, isPart } = speedRows(stretches);
        expect(isPart).toBe(false);
        for (const figure of ['video', 'watched', 'paused'] as const) {
          const sum = rows.reduce((all, row) => all + row[figure], 0);
          expect(sum).toBeCloseTo(stretches.reduce((all, each) => all + each[figure], 0));
        }
        const places = rows.map(({ day, weekIndex }) => day ?? String(100 + (weekIndex ?? 99)));
        expect([...new Set(places)].sort()).toEqual(places);
        expect(rows.every(({ day }) => (day === null) === (by === 'week'))).toBe(true);
        for (const { watched, paused, speed, saved, video } of rows) {
          expect(watched + paused).toBeLessThanOrEqual(hours.at(-1) ?? 0);
          expect(speed * watched).toBeCloseTo(video);
          expect(Math.sign(Math.round(saved))).toBe(Math.sign(Math.round(video - watched)));
          expect(speed).toBeGreaterThanOrEqual(0.5 - 1e-9);
          expect(speed).toBeLessThanOrEqual(2 + 1e-9);
        }
      }),
    );
  });

  test('draws the latest of a long record, and says that it is a part', () => {
    const days = Array.from({ length: 500 }, (_, n) => ({
      day: addDays('2026-12-01' as Day, n),
      weekIndex: 0,
      video: 60,
      watched: 30,
      paused: 30,
    }));
    const { rows, isPart } = speedRows(days);
    expect(rows.at(-1)?.day).toBe(days.at(-1)?.day);
    expect(rows.length).toBeLessThanOrEqual(60);
    expect(isPart).toBe(true);
  });

  test('goes by day while there are few course-weeks, and then by course-week', () => {
    fc.assert(
      fc.property(stretchesArbitrary(3), (stretches) => {
        const named = stretches.filter(({ weekIndex }) => weekIndex !== null);
        expect(speedRows(named).by).toBe('day');
      }),
    );
    const weeks = [0, 1, 2, 3].map((weekIndex) => ({
      day: '2026-12-01' as Day,
      weekIndex,
      video: 60,
      watched: 30,
      paused: 30,
    }));
    expect(speedRows(weeks).by).toBe('week');
  });
});
