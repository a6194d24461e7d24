import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createShellFormat } from './shell-format.ts';
import { shellLocale } from './shell-locale.ts';
import { createShellTexts } from './shell-texts.ts';

describe('the locale of the shell', () => {
  test.each([
    ['en', 'en-GB', 'en-GB'],
    ['en', 'de-AT', 'en-AT'],
    ['de', 'und-CH', 'de-CH'],
    ['de', 'de_DE', 'de'],
  ])('of texts in %s, where the learner’s own is %s, is %s', (language, own, locale) => {
    expect(shellLocale(language, own)).toBe(locale);
  });

  test('is one that formats can be made of, whatever a file says', () => {
    const { t } = createShellTexts('en');
    fc.assert(
      fc.property(fc.string(), (own) => {
        const format = createShellFormat(shellLocale('en', own), null, t);
        expect(format.duration(160)).not.toBe('');
      }),
    );
  });
});
