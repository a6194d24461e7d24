import { expect, it } from 'vitest';
import { dayOrderOf } from './day-order.ts';

it.each([
  ['en-US', 'month-day'],
  ['en-GB', 'day-month'],
  ['en-DE', 'day-month'],
  ['de-DE', 'day-month'],
  ['de-US', 'month-day'],
  ['ja-JP', 'month-day'],
])('a date of numbers in %s is %s', (locale, order) => {
  expect(dayOrderOf(locale)).toBe(order);
});
