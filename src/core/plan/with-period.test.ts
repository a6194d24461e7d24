import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BillingPeriod } from '../calendar/billing.ts';
import { checkSubscription } from './check-setup.ts';
import { dayOfMonthArbitrary, subscriptionArbitrary } from './setup.arbitrary.ts';
import { withPeriod } from './with-period.ts';

const periodArbitrary = fc.constantFrom<BillingPeriod>('week', 'month', 'year', 'once');

it('is a subscription that can be, and nothing of it but its period is another', () => {
  fc.assert(
    fc.property(
      subscriptionArbitrary,
      periodArbitrary,
      dayOfMonthArbitrary,
      (subscription, period, today) => {
        const changed = withPeriod(subscription, period, today);
        expect(checkSubscription(changed)).toBeNull();
        expect(changed).toEqual({ ...subscription, period, deadline: changed.deadline });
        if (subscription.period === period) expect(changed).toEqual(subscription);
        if (changed.deadline !== null && subscription.deadline === null) {
          expect(changed.deadline > today).toBe(true);
        }
      },
    ),
  );
});
