import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstChargeDay, isRenewing, renewalDay } from '#core/calendar/billing.ts';
import { addDays } from '#core/calendar/day.ts';
import { forecastProgramme } from '#core/forecast/forecast-programme.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { Day, Minutes } from '#core/units.ts';
import { moneyFacts } from './money-facts.ts';

const worldArbitrary = fc.record({
  document: documentArbitrary,
  today: fc.nat(100).map((n) => addDays('2026-11-25' as Day, n)),
  studied: fc.nat(9000) as fc.Arbitrary<number> as fc.Arbitrary<Minutes>,
});

test('names the next day to cancel by, never a day that is over', () => {
  fc.assert(
    fc.property(worldArbitrary, ({ document: { programme }, today, studied }) => {
      if (!programme) return;
      const { subscription } = programme;
      const forecast = forecastProgramme(programme, today);
      const facts = moneyFacts(subscription, forecast, studied, today);
      const first = firstChargeDay(subscription);
      expect(facts.isFree).toBe(first > today);
      expect(addDays(facts.cancelBy, 1)).toBe(facts.isFree ? first : facts.nextRenewal);
      expect(addDays(facts.cancelRenewalBy, 1)).toBe(facts.nextRenewal);
      if (facts.isFree) expect(facts.paid).toBe(0);
      if (!isRenewing(subscription)) {
        expect(facts.nextRenewal).toBe(subscription.deadline);
        return;
      }
      expect(facts.cancelBy >= today).toBe(true);
      const renewals = Array.from({ length: 20 }, (_, k) => renewalDay(subscription, k + 1));
      expect(renewals.find((day) => day > today)).toBe(facts.nextRenewal);
    }),
  );
});

test('never counts as paid what is yet to come, nor expects less than was paid', () => {
  fc.assert(
    fc.property(worldArbitrary, ({ document: { programme }, today, studied }) => {
      if (!programme) return;
      const { price } = programme.subscription;
      const forecast = forecastProgramme(programme, today);
      const facts = moneyFacts(programme.subscription, forecast, studied, today);
      const due = forecast.charges.filter(({ day }) => day <= today);
      expect(facts.paid).toBe(due.length * price.amount);
      expect(facts.paid).toBeLessThanOrEqual(forecast.expectedCost);
      expect(facts.paid).toBeLessThanOrEqual(facts.costIfInTime);
      if (!forecast.isDone) {
        // The same futures: in time is in time before the renewal too.
        expect(facts.beforeNext).toBeGreaterThanOrEqual(forecast.inTime - 1e-9);
        expect(facts.beforeNext).toBeCloseTo(forecast.beforeRenewal);
        if (!isRenewing(programme.subscription)) return;
        const next = facts.nextCharge?.day ?? today;
        expect(next > today).toBe(true);
        const between = forecast.charges.filter(({ day }) => day > today && day < next);
        expect(between).toEqual([]);
      }
      if (facts.perHour !== null) {
        expect(Math.abs((facts.perHour * studied) / 60 - facts.paid)).toBeLessThanOrEqual(
          studied / 120 + 1e-6,
        );
      } else expect(facts.paid === 0 || studied === 0).toBe(true);
    }),
  );
});
