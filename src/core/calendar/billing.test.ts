import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../units.ts';
import {
  type BillingTerms,
  cancelByDay,
  firstChargeDay,
  nextRenewal,
  renewalDay,
  safeFinishDay,
} from './billing.ts';
import { dayArbitrary } from './day.arbitrary.ts';
import { addDays, daysBetween } from './day.ts';

function terms(startDay: string, trialDays: 0 | 7 = 0, safeDays = 3): BillingTerms {
  return { startDay: startDay as Day, trialDays, safeDays };
}

const termsArbitrary: fc.Arbitrary<BillingTerms> = fc.record({
  startDay: dayArbitrary,
  trialDays: fc.constantFrom(0, 7),
  safeDays: fc.nat(14),
});

describe('a month that was paid for', () => {
  it('ends on the renewal, is safe three days and to be cancelled a day before', () => {
    const december = terms('2026-12-01');
    expect(firstChargeDay(december)).toBe('2026-12-01');
    expect(renewalDay(december, 1)).toBe('2027-01-01');
    expect(safeFinishDay(december)).toBe('2026-12-29');
    expect(cancelByDay(december)).toBe('2026-12-31');
  });

  it('is moved as a whole by a trial of seven days', () => {
    const december = terms('2026-12-01', 7);
    expect(firstChargeDay(december)).toBe('2026-12-08');
    expect(renewalDay(december, 1)).toBe('2027-01-08');
    expect(safeFinishDay(december)).toBe('2027-01-05');
  });

  it('renews at the end of short months and comes back to its own day', () => {
    const renewals = [1, 2, 3, 4].map((k) => renewalDay(terms('2026-01-31'), k));
    expect(renewals).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
    expect(renewalDay(terms('2028-01-31'), 1)).toBe('2028-02-29');
    expect(renewalDay(terms('2028-01-24', 7), 1)).toBe('2028-02-29');
  });

  it('renews once in each following month, never drifting', () => {
    fc.assert(
      fc.property(termsArbitrary, fc.integer({ min: 1, max: 240 }), (any, k) => {
        const gap = daysBetween(renewalDay(any, k), renewalDay(any, k + 1));
        expect(gap).toBeGreaterThanOrEqual(28);
        expect(gap).toBeLessThanOrEqual(31);
        const anchor = Number(firstChargeDay(any).slice(8));
        if (anchor <= 28) expect(Number(renewalDay(any, k).slice(8))).toBe(anchor);
      }),
    );
  });

  it('is never safe before it starts, nor so late that a second charge falls due', () => {
    fc.assert(
      fc.property(termsArbitrary, (any) => {
        expect(safeFinishDay(any) >= any.startDay).toBe(true);
        expect(safeFinishDay(any) <= cancelByDay(any)).toBe(true);
        expect(nextRenewal(any, safeFinishDay(any))).toBe(1);
        expect(addDays(cancelByDay(any), 1)).toBe(renewalDay(any, 1));
      }),
    );
    expect(safeFinishDay(terms('2026-12-01', 0, 60))).toBe('2026-12-01');
  });
});

describe('nextRenewal', () => {
  it('is the first that lies after the day', () => {
    fc.assert(
      fc.property(termsArbitrary, fc.integer({ min: -40, max: 2000 }), (any, after) => {
        const today = addDays(any.startDay, after);
        let k = 1;
        while (renewalDay(any, k) <= today) k += 1;
        expect(nextRenewal(any, today)).toBe(k);
      }),
    );
  });
});
