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
  period: 'month',
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
    expect(costSentences(before, before, setting)).toBe(
      'Still 81% in time. Same likely end, same cost.',
    );
  });

  test('is said of the renewal once the safe day is over', () => {
    const before = forecast('2026-12-30', 0.4, 60);
    const after = forecast('2026-12-30', 0.35, 60);
    const late = { ...setting, isSafeOver: true };
    expect(costSentences(before, after, late)).toBe(
      '35% before it renews (-5). Same likely end, same cost.',
    );
    expect(oddsSentence(after, after, late)).toBe('35% before it renews.');
  });

  test('knows an end that goes out of sight, and one that is reached', () => {
    const before = forecast('2026-12-30', 0.4, 60);
    const never = forecast(null, 0.4, 900);
    expect(costSentences(before, never, setting)).toBe(
      'No end in sight with these hours. Still 40% in time.',
    );
    expect(costSentences(never, never, setting)).toBe(
      'Still 40% in time. Still no end in sight with these hours.',
    );
    expect(costSentences(never, before, setting)).toBe('Likely Dec 30. Still 40% in time.');
    const done = { ...before, isDone: true };
    expect(oddsSentence(before, done, setting)).toBe('All done on Dec 30, for $60 in all.');
  });

  test('says nothing of one or two points against the likely end, and of more says the rest', () => {
    const before = forecast('2027-01-14', 0.12, 104);
    const noisy = forecast('2027-01-11', 0.1, 105);
    expect(oddsSentence(before, noisy, setting)).toBe(
      '10% in time. Likely Jan 11 (3 days earlier). Expected $105.',
    );
    expect(costSentences(noisy, before, setting)).toBe(
      'Likely Jan 14 (3 days later). 12% in time. Expected $104.',
    );
    const other = forecast('2027-01-11', 0.08, 107);
    expect(oddsSentence(before, other, setting)).toBe(
      '8% in time (-4). Likely Jan 11 (3 days earlier). Expected $107 (+$3).',
    );
    // With the likely end, one point is said.
    const better = forecast('2027-01-11', 0.13, 104);
    expect(oddsSentence(before, better, setting)).toBe('13% in time (+1).');
  });

  test('names days, odds and money whatever the change, each once', () => {
    fc.assert(
      fc.property(forecasts, forecasts, (before, after) => {
        const said = costSentences(before, after, setting);
        const count = (words: RegExp) => said.match(words)?.length ?? 0;
        const { days } = compareForecasts(before, after, 100);
        expect(count(/Likely|likely end|[Nn]o end in sight/g)).toBe(1);
        expect(count(/in time/g)).toBe(1);
        const hasSum = after.finish.p50 !== null && Number.isFinite(days);
        expect(count(/Expected|same cost/gi)).toBe(hasSum ? 1 : 0);
        expect(said).not.toMatch(/\(\+?-?0|NaN|∞/);
      }),
    );
  });

  test('never shows one or two points against the likely end', () => {
    fc.assert(
      fc.property(forecasts, forecasts, (before, after) => {
        const { days, inTime } = compareForecasts(before, after, 100);
        const isNoise = inTime !== 0 && Math.abs(inTime) <= 2 && inTime * days > 0;
        for (const say of [oddsSentence, costSentences]) {
          const said = say(before, after, setting);
          expect(/\([-+]\d+\)/.test(said)).toBe(inTime !== 0 && !isNoise);
        }
      }),
    );
  });
});
