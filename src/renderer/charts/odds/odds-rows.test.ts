import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '#core/calendar/day.ts';
import type { ForecastSnapshot } from '#core/forecast/snapshot.ts';
import type { Cents, Day, Minutes } from '#core/units.ts';
import { type OddsInput, oddsRows } from './odds-rows.ts';

const start = '2026-12-01' as Day;

const inputArbitrary: fc.Arbitrary<OddsInput> = fc
  .record({
    offsets: fc.uniqueArray(fc.oneof(fc.nat(40), fc.nat(2000)), { minLength: 1, maxLength: 60 }),
    ends: fc.infiniteStream(fc.array(fc.oneof(fc.nat(60), fc.nat(1500)), { maxLength: 3 })),
    odds: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
    safes: fc.infiniteStream(fc.nat(3)),
    finished: fc.option(fc.nat(60)),
  })
  .map(({ offsets, ends, odds, safes, finished }) => {
    const snapshots = offsets
      .sort((a, b) => a - b)
      .map((offset): ForecastSnapshot => {
        const day = addDays(start, offset);
        const seen: readonly number[] = ends.next().value ?? [];
        const inOrder = seen.toSorted((a, b) => a - b).map((ahead) => addDays(day, ahead));
        const [p10 = null, p50 = null, p90 = null] = inOrder;
        return {
          day,
          p10,
          p50,
          p90,
          safe: addDays(start, 30 * (safes.next().value ?? 0)),
          inTime: odds.next().value ?? 0,
          left: 60 as Minutes,
          needed: 70 as Minutes,
          expectedCost: 5000 as Cents,
        };
      });
    const [first, ...others] = snapshots;
    const last = snapshots.at(-1);
    if (!first || !last) throw new Error('there is at least one');
    return {
      snapshots: [first, ...others],
      renewals: [1, 2, 3, 4].map((k) => addDays(start, 30 * k)),
      finishedOn: finished === null ? null : addDays(last.day, finished),
    };
  });

function check(property: (input: OddsInput) => void): void {
  fc.assert(fc.property(inputArbitrary, property));
}

describe('oddsRows', () => {
  test('keeps every forecast on its day, or where days are too many one of each few', () => {
    check((input) => {
      const { rows, step } = oddsRows(input);
      const drawn = rows.flatMap(({ said }) => said ?? []);
      expect(rows.length).toBeLessThanOrEqual(400);
      expect(drawn[0]).toBe(input.snapshots[0]);
      expect(drawn.at(-1)).toBe(input.snapshots.at(-1));
      expect(drawn.filter((each) => !input.snapshots.includes(each))).toEqual([]);
      if (step === 1) expect(drawn).toEqual(input.snapshots);
      const isAstray = ({ day, said }: (typeof rows)[number], index: number) =>
        daysBetween(input.snapshots[0].day, day) !== index * step ||
        (said && (said.day < day || daysBetween(day, said.day) >= step));
      expect(rows.filter(isAstray)).toEqual([]);
    });
  });

  test('draws every end within the axis where it lies, and says of every other that it is open', () => {
    check((input) => {
      const { rows, finishDays } = oddsRows(input);
      const lowest = finishDays[0]?.day ?? start;
      const highest = finishDays.at(-1)?.at ?? 0;
      expect(finishDays.length).toBeLessThan(12);
      expect(highest).toBeGreaterThan(0);
      for (const { said, range, likely, isOpen } of rows) {
        if (!said || !range) continue;
        const at = (day: Day | null) =>
          day === null ? Number.POSITIVE_INFINITY : daysBetween(lowest, day);
        expect(range[0]).toBe(Math.min(at(said.p10), highest));
        expect(range[1]).toBe(Math.min(at(said.p90), highest));
        expect(range[0]).toBeGreaterThanOrEqual(0);
        expect(isOpen).toBe(at(said.p90) > highest);
        expect(likely === null).toBe(at(said.p50) > highest);
        if (likely !== null && range[1] > range[0]) {
          expect(range[0] + likely * (range[1] - range[0])).toBeCloseTo(at(said.p50));
        }
      }
    });
  });

  test('shows the end that came, the safe day and what is likely now, whatever else there is', () => {
    check((input) => {
      const { rows, finishDays, finished, renewals, days } = oddsRows(input);
      const highest = finishDays.at(-1)?.at ?? 0;
      expect(finished?.day).toBe(input.finishedOn ?? undefined);
      for (const { at } of [...renewals, ...(finished ? [finished] : [])]) {
        expect(at >= 0 && at <= highest).toBe(true);
      }
      const now = input.snapshots.at(-1);
      const row = rows.findLast(({ said }) => said !== null);
      if (now?.p50) expect(row?.likely).not.toBeNull();
      expect(days.filter((day) => !rows.some((each) => each.day === day))).toEqual([]);
      expect(days.length).toBeLessThan(12);
    });
  });

  test('keeps odds by different safe days apart, and steps the safe day with them', () => {
    check((input) => {
      const { rows, runs, finishDays } = oddsRows(input);
      const lowest = finishDays[0]?.day ?? start;
      const highest = finishDays.at(-1)?.at ?? 0;
      const drawn = rows.filter(({ said }) => said !== null);
      let before: (typeof rows)[number] | null = null;
      for (const row of drawn) {
        const safe = row.said?.safe ?? start;
        expect(runs[row.run ?? -1]?.day).toBe(safe);
        const isSame = before?.said?.safe === safe;
        expect(row.run).toBe(isSame ? before?.run : (before?.run ?? -1) + 1);
        const at = daysBetween(lowest, safe);
        expect(row.safe).toBe(at <= highest ? at : null);
        before = row;
      }
      expect(rows.at(-1)?.safe).toBe(drawn.at(-1)?.safe);
      expect(rows.at(-1)?.safe).not.toBeNull();
    });
  });
});
