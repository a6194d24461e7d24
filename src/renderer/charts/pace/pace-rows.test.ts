import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Minutes, sumMinutes } from '#core/units.ts';
import { type PaceInput, paceOf, paceRows, uncountedMinutes } from './pace-rows.ts';

const minutesUpTo = (max: number) => fc.nat(max) as fc.Arbitrary<number> as fc.Arbitrary<Minutes>;

const settledArbitrary: fc.Arbitrary<readonly PaceInput[]> = fc.uniqueArray(
  fc
    .record({
      weekIndex: fc.nat(16),
      kind: fc.constantFrom('lectures' as const, 'homework' as const),
      estimate: minutesUpTo(600),
      actual: minutesUpTo(1500),
    })
    .map((each) => ({ ...each, code: `week ${each.weekIndex}` })),
  { selector: ({ weekIndex, kind }) => `${weekIndex} ${kind}` },
);

test('hours are in what is settled or not counted yet', () => {
  fc.assert(
    fc.property(settledArbitrary, fc.nat(3000), (settled, more) => {
      const counted = sumMinutes(settled.map(({ actual }) => actual));
      expect(uncountedMinutes(settled, counted + more)).toBe(more);
      expect(uncountedMinutes(settled, counted - more)).toBe(0);
    }),
  );
});

describe('paceRows', () => {
  test('draws each settled kind of each week once, from 1 to actual over estimate', () => {
    fc.assert(
      fc.property(settledArbitrary, (settled) => {
        const { rows, ticks } = paceRows(settled);
        const drawn = rows.flatMap(({ code, lectures, homework }) => [
          ...(lectures ? [{ code, kind: 'lectures', ...lectures }] : []),
          ...(homework ? [{ code, kind: 'homework', ...homework }] : []),
        ]);
        expect(drawn).toHaveLength(settled.filter(({ estimate }) => estimate > 0).length);
        for (const { code, kind, estimate, actual, ratio, bar } of drawn) {
          const source = settled.find((each) => each.code === code && each.kind === kind);
          expect(source).toMatchObject({ estimate, actual });
          expect(ratio * estimate).toBeCloseTo(actual);
          expect(bar).toEqual([1, ratio]);
          expect(ratio).toBeLessThanOrEqual(ticks.at(-1) ?? 0);
          expect(ratio).toBeGreaterThanOrEqual(ticks[0] ?? 1);
        }
      }),
    );
  });

  test('keeps the order of the curriculum', () => {
    fc.assert(
      fc.property(settledArbitrary, (settled) => {
        const order = paceRows(settled).rows.map(({ code }) => Number(code.slice(5)));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});

test('paceOf weighs weeks by their length, and says nothing of nothing', () => {
  fc.assert(
    fc.property(settledArbitrary, (settled) => {
      const lectures = settled.filter(({ kind }) => kind === 'lectures');
      const estimate = sumMinutes(lectures.map((each) => each.estimate));
      const ratio = paceOf(settled, 'lectures');
      if (estimate === 0) expect(ratio).toBeNull();
      else {
        const actual = sumMinutes(lectures.map((each) => each.actual));
        expect((ratio ?? 0) * estimate).toBeCloseTo(actual);
      }
    }),
  );
});
