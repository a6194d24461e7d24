import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareAt, keyOf, normalPair, uniformPair } from './random.ts';

const count = 20_000;

function drawn(of: (index: number) => number): { mean: number; variance: number } {
  const values = Array.from({ length: count }, (_, index) => of(index));
  const mean = values.reduce((sum, each) => sum + each, 0) / count;
  return { mean, variance: values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / count };
}

describe('uniformPair', () => {
  it('is Philox-2x32-7: the known answers of its authors', () => {
    const pair = new Float64Array(2);
    const answer = (left: number, right: number, key: number) => {
      uniformPair(key, right, left, pair);
      return [...pair].map((each) => Math.floor(each * 2 ** 32));
    };
    expect(answer(0, 0, 0)).toEqual([0x257a3673, 0xcd26be2a]);
    expect(answer(0xffffffff, 0xffffffff, 0xffffffff)).toEqual([0xab302c4d, 0x3dc9d239]);
    expect(answer(0x243f6a88, 0x85a308d3, 0x13198a2e)).toEqual([0xbedbbe6b, 0xe4c770b3]);
  });

  it('never gives 0 or 1, which have no logarithm', () => {
    const word = fc.integer({ min: 0, max: 0xffffffff });
    const pair = new Float64Array(2);
    fc.assert(
      fc.property(word, word, word, (key, stream, index) => {
        uniformPair(key, stream, index, pair);
        for (const each of pair) expect(each > 0 && each < 1).toBe(true);
      }),
    );
  });
});

describe('the variates', () => {
  it('have the moments of their distributions', () => {
    const pair = new Float64Array(2);
    const normal = drawn((index) => {
      normalPair(1, 2, index, pair);
      return pair[index % 2] ?? 0;
    });
    expect(normal.mean).toBeCloseTo(0, 1);
    expect(normal.variance).toBeCloseTo(1, 1);
    for (const freedom of [2, 4, 11.5, 60]) {
      const { mean, variance } = drawn((index) => chiSquareAt(freedom, 1, 100, index));
      expect(mean / freedom).toBeCloseTo(1, 1);
      expect(variance / (2 * freedom)).toBeCloseTo(1, 0.8);
    }
  });
});

describe('keyOf', () => {
  it('is FNV-1a', () => {
    expect([keyOf(''), keyOf('a'), keyOf('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });
});
