import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import type { Cents, Day } from '../units.ts';
import { compareForecasts } from './compare-forecasts.ts';
import type { Forecast } from './forecast.ts';
import { forecastProgramme } from './forecast-programme.ts';

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const day = fc.integer({ min: 10, max: 28 }).map((n) => `2026-12-${n}` as Day);

/** Forecasts with whatever is compared. */
const forecasts = fc
  .record({ p50: fc.option(day), inTime: share, beforeRenewal: share, cost: fc.nat(30_000) })
  .map(({ p50, cost, ...odds }) => {
    const finish = { p10: p50, p50, p80: null, p90: null };
    return { ...odds, finish, expectedCost: cost as Cents } as Forecast;
  });
const unit = fc.constantFrom(1, 100, 1000);

describe('comparing two forecasts', () => {
  it('finds nothing between a forecast and itself', () => {
    fc.assert(
      fc.property(forecasts, unit, (one, unit) => {
        expect(compareForecasts(one, structuredClone(one), unit)).toEqual({
          days: 0,
          inTime: 0,
          beforeRenewal: 0,
          cost: 0,
        });
      }),
    );
  });

  it('says the opposite of the way back', () => {
    fc.assert(
      fc.property(forecasts, forecasts, unit, (a, b, unit) => {
        const there = compareForecasts(a, b, unit);
        const back = compareForecasts(b, a, unit);
        expect(back.days === -there.days).toBe(true);
        expect(back.inTime + there.inTime).toBe(0);
        expect(back.beforeRenewal + there.beforeRenewal).toBe(0);
        expect(back.cost + there.cost).toBe(0);
      }),
    );
  });

  it('adds up over changes in a row, so that no point or dollar is said twice or lost', () => {
    fc.assert(
      fc.property(forecasts, forecasts, forecasts, unit, (a, b, c, unit) => {
        const [one, two, both] = [
          compareForecasts(a, b, unit),
          compareForecasts(b, c, unit),
          compareForecasts(a, c, unit),
        ];
        expect(one.inTime + two.inTime).toBe(both.inTime);
        expect(one.beforeRenewal + two.beforeRenewal).toBe(both.beforeRenewal);
        expect(one.cost + two.cost).toBe(both.cost);
        if ([a, b, c].every(({ finish }) => finish.p50)) {
          expect(one.days + two.days).toBe(both.days);
        }
      }),
    );
  });

  it('never says a point of what is as likely, nor of what is said alike: below one percent, above 99', () => {
    fc.assert(
      fc.property(forecasts, forecasts, unit, (a, b, unit) => {
        const { inTime, days, cost } = compareForecasts(a, b, unit);
        if (a.inTime <= b.inTime) expect(inTime).toBeGreaterThanOrEqual(0);
        if (Math.min(a.inTime, b.inTime) > 0.99) expect(inTime).toBe(0);
        if (Math.max(a.inTime, b.inTime) < 0.01) expect(inTime).toBe(0);
        if (a.finish.p50 === b.finish.p50) expect(days).toBe(0);
        expect(cost % unit === 0).toBe(true);
      }),
    );
  });

  it('has figures to say of any two programmes', () => {
    const programmes = fc.tuple(documentArbitrary, documentArbitrary);
    fc.assert(
      fc.property(programmes, (documents) => {
        const [a, b] = documents.map(({ programme }) =>
          programme ? forecastProgramme(programme, '2026-12-10' as Day) : null,
        );
        if (!a || !b) return;
        for (const figure of Object.values(compareForecasts(a, b, 100))) {
          expect(Number.isNaN(figure)).toBe(false);
        }
      }),
    );
  });
});
