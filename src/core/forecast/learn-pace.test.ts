import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPace } from './draw-pace.ts';
import { forecastTotal } from './forecast-total.ts';
import { learnPace } from './learn-pace.ts';
import { learnedPrior } from './learned-prior.ts';
import { centreOf, type FinishedBlock } from './pace-model.ts';
import { pacePrior, priorDeviation } from './pace-prior.ts';

const prior = pacePrior('some');
const blockArbitrary: fc.Arbitrary<FinishedBlock> = fc.record({
  kind: fc.constantFrom('lectures' as const, 'homework' as const),
  estimate: fc.integer({ min: 1, max: 6000 }),
  // Zero, and a day by the clock for a minute: whatever can be logged.
  actual: fc.integer({ min: 0, max: 14_400 }),
});
const blocksArbitrary = fc.array(blockArbitrary, { maxLength: 60 });

function same(ratio: number, count: number): FinishedBlock[] {
  return Array.from({ length: count }, () => ({
    kind: 'homework',
    estimate: 100,
    actual: 100 * ratio,
  }));
}

describe('learnPace', () => {
  it('is finite for anything that can be logged, and so are its futures', () => {
    fc.assert(
      fc.property(blocksArbitrary, (blocks) => {
        const centre = centreOf(blocks.map(({ estimate }) => estimate));
        const posterior = learnPace(prior, blocks, centre);
        expect([...posterior.mean].every(Number.isFinite)).toBe(true);
        const { level, slope, shift, noise } = drawPace(posterior, 50, 1);
        for (const draws of [level.lectures, level.homework, slope, shift, noise]) {
          expect(draws.every(Number.isFinite)).toBe(true);
        }
        expect(slope.every((each) => each <= 0 && each > -1)).toBe(true);
      }),
    );
  });

  it('lies between the prior and the learner, and comes nearer with every block', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 3, noNaN: true }), (ratio) => {
        const truth = Math.log(ratio);
        let distance = Math.abs(truth - prior.mean);
        for (const count of [2, 5, 15, 60]) {
          const { mean } = learnPace(prior, same(ratio, count), 100);
          const pace = (mean[0] ?? 0) + (mean[2] ?? 0);
          expect(Math.abs(truth - pace)).toBeLessThanOrEqual(distance + 1e-9);
          expect((truth - pace) * (truth - prior.mean)).toBeGreaterThanOrEqual(-1e-9);
          distance = Math.abs(truth - pace);
        }
        expect(distance).toBeLessThan(0.05);
      }),
    );
  });

  it('lets lectures learn from homework, by less than homework itself does', () => {
    const { mean } = learnPace(prior, same(2, 10), 100);
    const [common = 0, lectures = 0, homework = 0] = mean;
    expect(common + lectures).toBeGreaterThan(prior.mean + 0.1);
    expect(common + homework).toBeGreaterThan(common + lectures);
  });

  it('is moved little further by a block of a hundred times its estimate than by one of five', () => {
    const paceAfter = (last: number) =>
      learnPace(prior, [...same(1, 9), ...same(last, 1)], 100).mean[0] ?? 0;
    expect(paceAfter(100) - paceAfter(5)).toBeLessThan(0.06);
  });
});

describe('forecastTotal', () => {
  it('is ordered, positive and finite, and never less for more work', () => {
    const rest = fc.array(fc.integer({ min: 1, max: 6000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(blocksArbitrary, rest, fc.nat(500), (done, estimates, more) => {
        const { p10, p50, p90 } = forecastTotal(prior, done, estimates, 3);
        expect(p10 > 0 && p10 <= p50 && p50 <= p90 && Number.isFinite(p90)).toBe(true);
        if (done.length > 0) return;
        const [first = 1, ...others] = estimates;
        const longer = forecastTotal(prior, done, [first + more, ...others], 3);
        // The centre moves with the sizes, and the slope of a future with it.
        expect(longer.p50).toBeGreaterThanOrEqual(p50 * 0.98);
      }),
    );
  });
});

describe('learnedPrior', () => {
  it('is the prior before, then the learner, and never less sure than without', () => {
    expect(learnedPrior(learnPace(prior, [], 100))).toEqual(prior);
    fc.assert(
      fc.property(blocksArbitrary, (blocks) => {
        const { mean, deviation } = learnedPrior(learnPace(prior, blocks, 100));
        expect(Number.isFinite(mean)).toBe(true);
        expect(deviation).toBeGreaterThan(0);
        expect(deviation).toBeLessThanOrEqual(priorDeviation);
      }),
    );
    const slow = learnedPrior(learnPace(prior, same(2, 30), 100));
    expect(slow.mean).toBeGreaterThan(Math.log(1.6));
    expect(slow.deviation).toBeLessThan(priorDeviation);
  });
});
