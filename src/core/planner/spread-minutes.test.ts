import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutes } from '../units.ts';
import { spreadMinutes } from './spread-minutes.ts';

const weightsArbitrary = fc.array(
  fc.oneof(fc.constant(0), fc.nat(5000), fc.double({ min: 0, max: 1e6, noNaN: true })),
  { minLength: 1, maxLength: 40 },
);
const totalArbitrary = fc.nat(100_000).map(minutes);

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}

describe('spreadMinutes', () => {
  it('loses and invents no minute', () => {
    fc.assert(
      fc.property(totalArbitrary, weightsArbitrary, (total, weights) => {
        const spread = spreadMinutes(total, weights);
        expect(spread).toHaveLength(weights.length);
        expect(spread.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
        expect(sumOf(spread)).toBe(total);
      }),
    );
  });

  it('is less than a minute off each exact share', () => {
    fc.assert(
      fc.property(totalArbitrary, weightsArbitrary, (total, weights) => {
        const sum = sumOf(weights);
        fc.pre(sum > 0);
        spreadMinutes(total, weights).forEach((each, index) => {
          const exact = (total * (weights[index] ?? 0)) / sum;
          expect(Math.abs(each - exact)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it('never gives less to a larger weight', () => {
    fc.assert(
      fc.property(totalArbitrary, weightsArbitrary, fc.nat(3), (total, weights, least) => {
        fc.pre(total >= least * weights.length);
        const spread = spreadMinutes(total, weights, least);
        const order = weights.map((_, index) => index);
        order.sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
        for (let at = 1; at < order.length; at += 1) {
          const [smaller, larger] = [order[at - 1] ?? 0, order[at] ?? 0];
          if (weights[smaller] === weights[larger]) continue;
          expect(spread[larger]).toBeGreaterThanOrEqual(spread[smaller] ?? 0);
        }
      }),
    );
  });

  it('gives each the least, still exactly the total', () => {
    fc.assert(
      fc.property(
        weightsArbitrary,
        fc.integer({ min: 1, max: 5 }),
        fc.nat(200),
        (weights, least, more) => {
          const total = minutes(least * weights.length + more);
          const spread = spreadMinutes(total, weights, least);
          expect(Math.min(...spread)).toBeGreaterThanOrEqual(least);
          expect(sumOf(spread)).toBe(total);
        },
      ),
    );
  });

  it('gives the minutes left over to the largest remainders, the earlier one on a tie', () => {
    expect(spreadMinutes(minutes(10), [1, 1, 1])).toEqual([4, 3, 3]);
    expect(spreadMinutes(minutes(10), [20, 35, 45])).toEqual([2, 4, 4]);
    expect(spreadMinutes(minutes(5), [0, 0])).toEqual([3, 2]);
    expect(spreadMinutes(minutes(0), [])).toEqual([]);
  });

  it('does not take what cannot be spread', () => {
    expect(() => spreadMinutes(minutes(1), [])).toThrow(RangeError);
    expect(() => spreadMinutes(minutes(1), [1, 1], 1)).toThrow(RangeError);
    expect(() => spreadMinutes(minutes(1), [Number.NaN])).toThrow(RangeError);
    expect(() => spreadMinutes(minutes(1), [-1, 2])).toThrow(RangeError);
    expect(() => spreadMinutes(minutes(1), [Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });
});
