import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatLocale } from './format-locale.ts';

type Case = readonly [
  spoken: string,
  language: string | null,
  region: string | null,
  systems: readonly string[],
  locale: string,
];

describe('the locale of formats', () => {
  test.each<Case>([
    // The system decides all.
    ['en', null, null, ['en-GB'], 'en-GB'],
    ['de', null, null, ['de-AT', 'en-US'], 'de-AT'],
    ['en', null, null, ['fr-FR'], 'en-FR'],
    ['en', null, null, ['de'], 'en-DE'],
    ['en', null, null, ['de_DE'], 'en'],
    ['en', null, null, [], 'en'],
    // A language that was chosen brings its conventions.
    ['de', 'de', null, ['en-US'], 'de-DE'],
    ['en', 'en', null, ['de-DE'], 'en-US'],
    ['en', 'en', null, ['de-DE', 'en-GB'], 'en-GB'],
    ['de', 'de', null, ['de-CH'], 'de-CH'],
    ['de', 'de', null, [], 'de-DE'],
    // A region that was chosen comes before everything.
    ['de', 'de', 'und-US', ['en-US'], 'de-US'],
    ['de', null, 'und-CH', ['en-US'], 'de-CH'],
    ['en', 'en', 'und-GB', ['de-DE'], 'en-GB'],
    ['en', null, 'en-GB-oxendict', ['en-US'], 'en-GB-oxendict'],
    // What is no tag decides nothing.
    ['de', 'de', 'no tag', ['en-US'], 'de-DE'],
    ['ar-XB', 'ar-XB', null, ['en-US'], 'ar-US'],
  ])(
    'of texts in %s (chosen: %s, %s) on a system in %j is %s',
    (spoken, language, region, systems, locale) => {
      expect(formatLocale(spoken, { language, region }, systems)).toBe(locale);
    },
  );

  test('is one that formats can be made of, whatever a file or a system says', () => {
    const tag = fc.option(fc.oneof(fc.string(), fc.constantFrom('de', 'en-GB', 'und-CH', 'xx-YY')));
    fc.assert(
      fc.property(
        fc.constantFrom('en', 'de', 'ar-XB'),
        tag,
        tag,
        fc.array(fc.string()),
        (...args) => {
          const [spoken, language, region, systems] = args;
          const locale = formatLocale(spoken, { language, region }, systems);
          expect(new Intl.NumberFormat(locale).format(1)).not.toBe('');
        },
      ),
    );
  });
});
