import { expect, test } from 'vitest';
import { usualPaper } from './usual-paper.ts';

test('paper is Letter in North America and A4 nearly everywhere else', () => {
  expect(['en-US', 'en', 'es-MX', 'fr-CA'].map(usualPaper)).toEqual(Array(4).fill('Letter'));
  expect(['en-GB', 'de', 'ar', 'ja-JP', 'es'].map(usualPaper)).toEqual(Array(5).fill('A4'));
});
