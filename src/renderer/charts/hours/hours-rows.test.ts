import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#core/calendar/day.ts';
import type { DayRecord } from '#core/record/hours-by-day.ts';
import type { Day, Minutes } from '#core/units.ts';
import { hoursRows } from './hours-rows.ts';

const start = '2026-12-01' as Day;
const dayWithin = (most: number) => fc.nat(most).map((n) => addDays(start, n));
const minutes = fc.nat(600) as fc.Arbitrary<number> as fc.Arbitrary<Minutes>;

const recordsArbitrary = (most: number): fc.Arbitrary<readonly DayRecord[]> =>
  fc
    .uniqueArray(
      fc
        .record({ day: dayWithin(most), planned: minutes, logged: minutes, share: fc.nat(100) })
        .map(({ share, ...record }) => ({
          ...record,
          lost: Math.floor((record.logged * share) / 100) as Minutes,
        })),
      { selector: ({ day }) => day },
    )
    .map((records) => records.sort((a, b) => (a.day < b.day ? -1 : 1)));

describe('hoursRows', () => {
  test('has each day of a month once, with all that was planned, studied and lost', () => {
    fc.assert(
      fc.property(recordsArbitrary(60), dayWithin(60), (records, today) => {
        const { rows, isPart, hours } = hoursRows(records, today);
        expect(isPart).toBe(false);
        rows.forEach(({ day }, index) => {
          expect(daysBetween(rows[0]?.day ?? day, day)).toBe(index);
        });
        const logged = rows.filter((row) => row.planned + row.studied + row.lost > 0);
        const known = records.filter((record) => record.planned + record.logged > 0);
        expect(logged).toEqual(
          known.map(({ day, planned, logged, lost }) => ({
            day,
            planned,
            studied: logged - lost,
            lost,
          })),
        );
        const most = Math.max(...rows.map((row) => Math.max(row.planned, row.studied + row.lost)));
        expect(hours.at(-1)).toBeGreaterThanOrEqual(most);
      }),
    );
  });

  test('draws two months of a longer record, today among them, and says that it is a part', () => {
    fc.assert(
      fc.property(recordsArbitrary(500), dayWithin(500), (records, today) => {
        const { rows, days, isPart } = hoursRows(records, today);
        const first = records[0]?.day ?? today;
        const last = records.at(-1)?.day ?? today;
        expect(rows.length).toBeLessThanOrEqual(62);
        expect(days.length).toBeLessThan(10);
        expect(isPart).toBe(daysBetween(first, last) >= 62);
        if (isPart && today >= first && today <= last) {
          expect(rows.map(({ day }) => day)).toContain(today);
        }
      }),
    );
  });
});
