import { expect, test } from 'vitest';
import type { Cents, Day } from '#core/units.ts';
import { paidBefore } from './paid-before.ts';

const charges = ['2026-08-10', '2026-09-10', '2026-10-10', '2026-11-10', '2026-12-10'].map(
  (day) => ({ day: day as Day, probability: 1 }),
);

test.each([
  ['2026-08-09', 0],
  // What is charged today is said as the price.
  ['2026-08-10', 0],
  ['2026-09-09', 5000],
  ['2026-09-10', 10_000],
  ['2026-12-01', 20_000],
])('on %s so many cents were paid: %i', (today, paid) => {
  expect(paidBefore(charges, 5000 as Cents, today as Day)).toBe(paid);
});
