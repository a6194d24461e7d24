import fc from 'fast-check';
import type { TFunction } from 'i18next';
import { describe, expect, test } from 'vitest';
import { formatLocale } from '#contract/format-locale.ts';
import { parseLogLine } from '#core/record/parse-log-line.ts';
import { parseSpeed } from '#core/record/parse-speed.ts';
import type { Cents, ClockTime, Day } from '#core/units.ts';
import { logWords } from '../texts/log-words.ts';
import { createFormat } from './create-format.ts';
import { csvOdds } from './csv-value.ts';
import { formatDays } from './days.ts';
import { formatFigures } from './figures.ts';
import { parsePrice, priceProblem, writePrice } from './parse-price.ts';
import { usualHourCycle } from './usual-hour-cycle.ts';
import { weekOfLocale } from './week-of-locale.ts';

const context = {
  lexicon: logWords.en,
  today: '2026-12-15' as Day,
  dayOrder: 'month-day' as const,
};

describe('days', () => {
  const days = formatDays('en-US', 'h12');

  test('are written as they are, in every time zone and every year', () => {
    expect(days.day('2026-12-17' as Day)).toBe('Dec 17');
    expect(days.longDay('2026-12-15' as Day)).toBe('Tuesday, December 15');
    expect(days.days('2026-12-19' as Day, '2027-01-09' as Day)).toBe('Dec 19 – Jan 9');
    expect(days.weekday(7, 'long')).toBe('Sunday');
    expect(days.clock('24:00' as ClockTime)).toBe(days.clock('00:00' as ClockTime));
  });
});

describe('percent', () => {
  const { percent, odds } = formatFigures('en-US');

  test('says 0 and 100 only of what is certain', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        if (percent(share) === '0%') expect(share).toBe(0);
        if (percent(share) === '100%') expect(share).toBe(1);
      }),
    );
  });

  test('says neither of what is still open, in words or in a spreadsheet', () => {
    const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(share, (share) => {
        expect(['0%', '100%']).not.toContain(odds(share));
        expect([0, 100]).not.toContain(csvOdds(share));
        if (share > 0 && share < 1) expect(odds(share)).toBe(percent(share));
      }),
    );
  });
});

describe('prices', () => {
  test('are read as they are written, in currencies with and without decimals', () => {
    const worlds = fc.tuple(fc.nat(100_000_000), fc.constantFrom('USD', 'JPY', 'KWD', 'EUR'));
    fc.assert(
      fc.property(worlds, ([amount, currency]) => {
        expect(parsePrice(writePrice(amount as Cents, currency), currency)).toBe(amount);
      }),
    );
  });

  test.each(['', '-1', '1e5', 'NaN', '1.234', '$50', '<script>', '9'.repeat(40), '.5'])(
    'refuse %j',
    (text) => {
      expect(parsePrice(text, 'USD')).toBeNull();
    },
  );

  test('have no more decimals than their currency', () => {
    expect(parsePrice('50.5', 'USD')).toBe(5050);
    expect(parsePrice('50.5', 'JPY')).toBeNull();
    expect(['USD', 'JPY'].map(priceProblem)).toEqual(['notAPrice', 'notAWholePrice']);
    expect(formatFigures('en-US').money({ amount: 5000 as Cents, currency: 'USD' })).toBe('$50');
    expect(formatFigures('en-US').money({ amount: 4999 as Cents, currency: 'USD' })).toBe('$49.99');
  });
});

describe('speeds', () => {
  test.each(['en-US', 'en-DE', 'en-CH', 'en-ZA', 'de', 'fr'])(
    'are read as %s writes them',
    (tag) => {
      const format = formatFigures(tag);
      expect(format.number(1.75)).toMatch(/^1[.,]75$/);
      for (let speed = 0.5; speed <= 4; speed += 0.05) {
        const rounded = Math.round(speed * 100) / 100;
        expect(parseSpeed(format.number(rounded))).toBe(rounded);
        expect(parseSpeed(format.speed(rounded))).toBe(rounded);
        const line = `2h40 ${format.number(rounded)}`;
        expect(parseLogLine(line, context)).toMatchObject({
          value: { line: { minutes: 160, speed: rounded } },
        });
      }
    },
  );
});

describe('hours', () => {
  test('are written in one way only, never as a fraction', () => {
    const t = ((key: string, values: Record<string, string>) =>
      [key, ...Object.values(values)].join(' ')) as unknown as TFunction;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 60_000, noNaN: true }), (minutes) => {
        const { hours, duration } = createFormat('en-US', t);
        expect(hours(minutes)).not.toMatch(/\d\.\d/);
        if (minutes < 599) expect(hours(minutes)).toBe(duration(minutes));
      }),
    );
  });
});

describe('locale', () => {
  test('knows the week of its region', () => {
    expect(weekOfLocale('en-US', null).week).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(weekOfLocale('en-DE', null).week).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weekOfLocale('en-DE', null).weekend).toEqual([6, 7]);
  });
});

describe('the conventions of a region', () => {
  test.each([
    ['en-US', 'h12'],
    ['en-DE', 'h23'],
    // Browsers know no German of the United States.
    ['de-US', 'h12'],
    ['de', 'h23'],
    ['fr-CA', 'h23'],
  ])('in %s the clock has %s', (locale, hours) => {
    expect(usualHourCycle(locale)).toBe(hours);
  });

  test('give way to what the learner chose', () => {
    const t = ((key: string) => key) as unknown as TFunction;
    const usual = createFormat('en-US', t);
    const chosen = createFormat('en-US', t, { firstWeekday: 6, hourCycle: 'h23' });
    const time = '15:30' as ClockTime;
    expect([usual.week[0], usual.clock(time).slice(0, 4)]).toEqual([7, '3:30']);
    expect([chosen.week, chosen.clock(time)]).toEqual([[6, 7, 1, 2, 3, 4, 5], '15:30']);
    expect(chosen.weekend).toEqual(usual.weekend);
  });

  test('of a language that was chosen are its own: a German clock beside German texts', () => {
    const german = formatLocale('de', { language: 'de', region: null }, ['en-US']);
    expect(usualHourCycle(german)).toBe('h23');
    expect(weekOfLocale(german, null).firstWeekday).toBe(1);
    expect(formatFigures(german).number(1234.5)).toBe('1.234,5');
    expect(formatDays(german, 'h23').day('2026-12-15' as Day)).toBe('15. Dez.');
  });
});
