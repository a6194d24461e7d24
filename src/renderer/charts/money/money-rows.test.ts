import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstChargeDay, renewalDay } from '#core/calendar/billing.ts';
import { addDays } from '#core/calendar/day.ts';
import { forecastProgramme } from '#core/forecast/forecast-programme.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { Day } from '#core/units.ts';
import { moneyRows } from './money-rows.ts';

const worldArbitrary = fc.record({
  document: documentArbitrary,
  today: fc.nat(100).map((n) => addDays('2026-11-25' as Day, n)),
});

function drawn(run: (world: ReturnType<typeof drawingOf>) => void) {
  fc.assert(
    fc.property(worldArbitrary, ({ document: { programme }, today }) => {
      if (!programme) return;
      const drawing = drawingOf(programme, today);
      if (!drawing.forecast.isDone) run(drawing);
    }),
  );
}

function drawingOf(programme: NonNullable<Parameters<typeof forecastProgramme>[0]>, today: Day) {
  const { subscription: terms } = programme;
  const forecast = forecastProgramme(programme, today);
  const price = terms.price.amount;
  return { forecast, terms, today, price, ...moneyRows({ forecast, terms, price, today }) };
}

describe('moneyRows', () => {
  test('is a distribution: each month adds what it has of its own, to 1 with what comes later', () => {
    drawn(({ rows, later }) => {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThanOrEqual(12);
      rows.forEach(({ months, done, earlier, here }, index) => {
        expect(earlier).toBe(rows[index - 1]?.done ?? 0);
        expect(here).toBeGreaterThanOrEqual(-1e-9);
        expect(earlier + here).toBeCloseTo(done);
        expect(months).toBe((rows[0]?.months ?? 0) + index);
        expect(rows[index - 1]?.done ?? 0).toBeLessThan(0.985);
      });
      expect((rows.at(-1)?.done ?? 0) + later).toBeCloseTo(1);
    });
  });

  test('goes no further than there are bars to be seen, and tells of none at all', () => {
    drawn(({ rows, isHopeless }) => {
      if (rows.length > 1) expect(rows.at(-1)?.here).toBeGreaterThanOrEqual(0.005);
      expect(isHopeless).toBe(rows.every(({ done }) => done < 0.05));
    });
  });

  test('has the odds of the forecast: each next charge comes in just the futures that are not done', () => {
    drawn(({ rows, forecast, terms }) => {
      for (const { months, until, done } of rows) {
        const next = months === 0 ? firstChargeDay(terms) : renewalDay(terms, months);
        expect(addDays(until, 1)).toBe(next);
        const odds = forecast.charges.find(({ day }) => day === next)?.probability ?? 0;
        expect(done + odds).toBeCloseTo(1);
      }
    });
  });

  test('begins with what was paid, whether or not there was a trial, and costs months at the price', () => {
    drawn(({ rows, forecast, today, terms, price }) => {
      const paid = forecast.charges.filter(({ day }) => day <= today).length;
      const first = rows[0]?.months ?? 0;
      expect(first).toBe(terms.trialDays === 0 ? Math.max(1, paid) : paid);
      for (const { months, cost } of rows) expect(cost).toBe(months * price);
    });
  });
});
