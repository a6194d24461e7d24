import fc from 'fast-check';
import type { BillingTerms } from './billing.ts';
import { dayArbitrary } from './day.arbitrary.ts';
import { addDays } from './day.ts';

/** Terms of every period; what is paid once ends some days to some years after its first charge. */
export const billingArbitrary: fc.Arbitrary<BillingTerms> = fc
  .record({
    startDay: dayArbitrary,
    trialDays: fc.constantFrom(0 as const, 7 as const),
    safeDays: fc.nat(14),
    period: fc.constantFrom('week' as const, 'month' as const, 'year' as const, 'once' as const),
    days: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ days, ...terms }) => ({
    ...terms,
    deadline: terms.period === 'once' ? addDays(terms.startDay, terms.trialDays + days) : null,
  }));
