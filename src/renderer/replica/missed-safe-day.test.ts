import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renewalDay } from '#core/calendar/billing.ts';
import { addDays } from '#core/calendar/day.ts';
import { forecastCharges } from '#core/forecast/forecast-charges.ts';
import type { Subscription } from '#core/plan/document.ts';
import type { Cents, Day } from '#core/units.ts';
import { missedSafeDay } from './missed-safe-day.ts';

const start = '2026-12-01' as Day;

const arbitrary = fc.record({
  trialDays: fc.constantFrom(0 as const, 7 as const),
  safeDays: fc.nat(10),
  ahead: fc.nat(200),
  accepted: fc.nat(90),
  isDone: fc.boolean(),
});

test('names the last safe day that was missed under the plan, the next one, and what was paid', () => {
  fc.assert(
    fc.property(arbitrary, ({ trialDays, safeDays, ahead, accepted, isDone }) => {
      const price = { amount: 5000 as Cents, currency: 'USD' };
      const subscription: Subscription = {
        startDay: start,
        trialDays,
        safeDays,
        period: 'month',
        deadline: null,
        price,
      };
      const today = addDays(start, ahead);
      const acceptedOn = addDays(start, Math.min(ahead, accepted));
      const plans = [{ id: 'first', acceptedOn, blocks: [], unplaced: [] }] as never;
      const charges = forecastCharges(subscription, today, () => 0.5);
      const known = missedSafeDay({ subscription, plans }, { isDone, charges }, today);
      if (isDone || today < renewalDay(subscription, 1)) expect(known).toBeNull();
      if (known === null) return;
      expect(known.missed >= acceptedOn).toBe(true);
      expect(known.missed < today && known.missed < known.safe).toBe(true);
      const renewals = [1, 2, 3, 4, 5, 6, 7].map((k) => renewalDay(subscription, k));
      const renewed = renewals.filter((day) => day <= today);
      expect(known.missed < (renewed.at(-1) ?? start)).toBe(true);
      expect(known.paid).toBe(5000 * (1 + renewed.length));
    }),
  );
});

test('is said from the day of the renewal on, in a month under way', () => {
  const price = { amount: 5000 as Cents, currency: 'USD' };
  const subscription: Subscription = {
    startDay: start,
    trialDays: 0,
    safeDays: 3,
    period: 'month' as const,
    deadline: null,
    price,
  };
  const plans = [{ acceptedOn: start }] as never;
  const on = (day: string) => {
    const charges = forecastCharges(subscription, day as Day, () => 0.5);
    return missedSafeDay({ subscription, plans }, { isDone: false, charges }, day as Day);
  };
  expect(on('2026-12-31')).toBeNull();
  expect(on('2027-01-01')).toEqual({ missed: '2026-12-29', safe: '2027-01-29', paid: 10_000 });
});
