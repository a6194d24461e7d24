import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../units.ts';
import { billingArbitrary } from './billing.arbitrary.ts';
import {
  type BillingPeriod,
  type BillingTerms,
  cancelByDay,
  firstChargeDay,
  isRenewing,
  nextRenewal,
  renewalDay,
  renewalsUntil,
  safeFinishDay,
} from './billing.ts';
import { addDays, daysBetween } from './day.ts';

function terms(startDay: string, trialDays: 0 | 7 = 0, safeDays = 3): BillingTerms {
  return { startDay: startDay as Day, trialDays, safeDays, period: 'month', deadline: null };
}

const renewing = billingArbitrary.filter(isRenewing);
/** The fewest and the most days from one renewal to the next. */
const gaps: Readonly<Record<BillingPeriod, readonly [number, number]>> = {
  week: [7, 7],
  month: [28, 31],
  year: [365, 366],
  once: [0, 0],
};

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

  it('renews once in each following period, never drifting', () => {
    fc.assert(
      fc.property(renewing, fc.integer({ min: 1, max: 240 }), (any, k) => {
        const gap = daysBetween(renewalDay(any, k), renewalDay(any, k + 1));
        const [least, most] = gaps[any.period];
        expect(gap).toBeGreaterThanOrEqual(least);
        expect(gap).toBeLessThanOrEqual(most);
        const anchor = firstChargeDay(any);
        if (any.period === 'week' || Number(anchor.slice(8)) > 28) return;
        const from = any.period === 'month' ? 8 : 5;
        expect(renewalDay(any, k).slice(from)).toBe(anchor.slice(from));
      }),
    );
  });

  it('comes back to February 29 in leap years, and to its weekday in every week', () => {
    const yearly: BillingTerms = { ...terms('2024-02-29'), period: 'year' };
    const years = [1, 2, 3, 4].map((k) => renewalDay(yearly, k));
    expect(years).toEqual(['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']);
    const weekly: BillingTerms = { ...terms('2026-12-25'), period: 'week' };
    expect(renewalsUntil(weekly, '2027-01-10' as Day)).toEqual(['2027-01-01', '2027-01-08']);
    expect(safeFinishDay(weekly)).toBe('2026-12-29');
  });

  it('is never safe before it starts, nor so late that a second charge falls due', () => {
    fc.assert(
      fc.property(billingArbitrary, (any) => {
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
      fc.property(renewing, fc.integer({ min: -40, max: 2000 }), (any, after) => {
        const today = addDays(any.startDay, after);
        let k = 1;
        while (renewalDay(any, k) <= today) k += 1;
        expect(nextRenewal(any, today)).toBe(k);
      }),
    );
  });
});

describe('what is paid once', () => {
  const once = billingArbitrary.filter((any) => !isRenewing(any));

  it('ends on its deadline and never renews', () => {
    fc.assert(
      fc.property(once, fc.integer({ min: -40, max: 4000 }), (any, after) => {
        const today = addDays(any.startDay, after);
        expect(nextRenewal(any, today)).toBe(1);
        expect(renewalDay(any, 1)).toBe(any.deadline);
        const renewals = renewalsUntil(any, today);
        expect(renewals).toEqual(today >= renewalDay(any, 1) ? [any.deadline] : []);
      }),
    );
  });

  it('is safe before its deadline, wherever there is a day before it', () => {
    fc.assert(
      fc.property(once, (any) => {
        expect(safeFinishDay(any) < renewalDay(any, 1)).toBe(true);
      }),
    );
  });
});

describe('renewalsUntil', () => {
  it('lists every renewal of the time once, in order', () => {
    fc.assert(
      fc.property(renewing, fc.integer({ min: -40, max: 800 }), (any, after) => {
        const last = addDays(any.startDay, after);
        const renewals = renewalsUntil(any, last);
        expect(renewals).toEqual(renewals.map((_, at) => renewalDay(any, at + 1)));
        expect(renewalDay(any, renewals.length + 1) > last).toBe(true);
        expect(renewals.every((day) => day <= last)).toBe(true);
      }),
    );
  });
});
