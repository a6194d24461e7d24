import { expect, it } from 'vitest';
import { hasDottedDays } from './dotted-days.ts';

it.each([
  ['de-DE', true],
  ['de-CH', true],
  ['de-US', true],
  ['en-US', false],
  ['en-GB', false],
  ['en-DE', false],
  // The month stands first there.
  ['ko-KR', false],
])('days in %s are written with dots: %s', (locale, isDotted) => {
  expect(hasDottedDays(locale)).toBe(isDotted);
});
