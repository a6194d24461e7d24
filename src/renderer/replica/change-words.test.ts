import fc from 'fast-check';
import i18next, { type TFunction } from 'i18next';
import { describe, expect, test } from 'vitest';
import { compareForecasts } from '#core/forecast/compare-forecasts.ts';
import type { Forecast } from '#core/forecast/forecast.ts';
import type { Cents, Day } from '#core/units.ts';
import { createFormat } from '../format/create-format.ts';
import { english } from '../texts/english.ts';
import { type ChangeSetting, costSentences, oddsSentence } from './change-words.ts';

const i18n = i18next.createInstance();
await i18n.init({ lng: 'en', defaultNS: 'texts', resources: { en: { texts: english } } });
const t: TFunction = i18n.t;
const format = createFormat('en-US', t);
const setting: ChangeSetting = {
  t,
  format,
  sayDay: format.day,
  currency: 'USD',
  isSafeOver: false,
};

function forecast(p50: string | null, inTime: number, dollars: number): Forecast {
  return {
    isDone: false,
    finish: { p10: p50, p50, p80: null, p90: null },
    inTime,
    beforeRenewal: inTime,
    expectedCost: Math.round(dollars * 100) as Cents,
  } as Forecast;
}

const day = fc.integer({ min: 10, max: 28 }).map((n) => `2026-12-${n}` as Day);
const forecasts = fc
  .tuple(fc.option(day), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(300))
  .map(([end, odds, dollars]) => forecast(end, odds, dollars));

describe('what a change costs', () => {
  test('is said in days, odds and money', () => {
    const before = forecast('2026-12-17', 0.81, 53);
    const after = forecast('2026-12-18', 0.74, 57);
    expect(costSentences(before, after, setting)).toBe(
      'Likely Dec 18 (1 day later). 74% in time (-7). Expected $57 (+$4).',
    );
    expect(oddsSentence(before, after, setting)).toBe('74% in time (-7).');
    expect(oddsSentence(after, before, setting)).toBe('81% in time (+7).');
    expect(costSentences(before, before, setting)).toBe('Still 81% in time.');
  });

  test('is said of the renewal once the safe day is over', () => {
    const before = forecast('2026-12-30', 0.4, 60);
    const after = forecast('2026-12-30', 0.35, 60);
    const late = { ...setting, isSafeOver: true };
    expect(costSentences(before, after, late)).toBe('35% before it renews (-5).');
    expect(oddsSentence(after, after, late)).toBe('35% before it renews.');
  });

  test('knows an end that goes out of sight, and one that is reached', () => {
    const before = forecast('2026-12-30', 0.4, 60);
    const never = forecast(null, 0.4, 900);
    expect(costSentences(before, never, setting)).toBe('No end in sight with these hours.');
    expect(costSentences(never, before, setting)).toBe('Likely Dec 30.');
    const done = { ...before, isDone: true };
    expect(oddsSentence(before, done, setting)).toBe('All done on Dec 30, for $60 in all.');
  });

  test('says only what changed, and never nothing', () => {
    fc.assert(
      fc.property(forecasts, forecasts, (before, after) => {
        const said = costSentences(before, after, setting);
        const { days, inTime, cost } = compareForecasts(before, after, 100);
        expect(said.includes('Likely') || said.includes('No end')).toBe(days !== 0);
        expect(/\([-+]\d+\)/.test(said)).toBe(inTime !== 0);
        expect(said.includes('Expected')).toBe(
          cost !== 0 && after.finish.p50 !== null && Number.isFinite(days),
        );
        expect(said).not.toBe('');
        expect(said).not.toMatch(/\(\+?-?0|NaN|∞/);
      }),
    );
  });
});
