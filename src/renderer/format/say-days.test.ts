import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import type { Day } from '#core/units.ts';
import { formatDays } from './days.ts';
import { sayDays } from './say-days.ts';

const today = '2026-12-15' as Day;
const day = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays(today, days));
const locales = {
  'en-US': sayDays(formatDays('en-US', 'h12'), today),
  'de-DE': sayDays(formatDays('de-DE', 'h23'), today),
};

describe.each(Object.entries(locales))('days as they are said in %s', (_, say) => {
  it('name the year of every day that is not of the months around', () => {
    fc.assert(
      fc.property(day, (at) => {
        const year = at.slice(0, 4);
        const isNear = at >= addDays(today, -299) && at <= addDays(today, 299);
        for (const text of [say.day(at), say.dayWithWeekday(at), say.longDay(at)]) {
          expect(text.includes(year), `${at}: ${text}`).toBe(!isNear);
        }
      }),
    );
  });

  it('name the years of both ends of a range, if one of them has to', () => {
    fc.assert(
      fc.property(day, fc.nat(500), (from, length) => {
        const to = addDays(from, length);
        const text = say.days(from, to);
        const isFar = [from, to].some((end) => say.day(end).includes(end.slice(0, 4)));
        for (const end of [from, to]) {
          expect(text.includes(end.slice(0, 4)), `${from} ${to}: ${text}`).toBe(isFar);
        }
      }),
    );
  });
});

it('a range of another year has its year once where both ends share it', () => {
  const said = (from: string, to: string) =>
    locales['en-US'].days(from as Day, to as Day).replaceAll(/\p{Zs}/gu, ' ');
  expect(said('2028-01-03', '2028-03-20')).toBe('Jan 3 – Mar 20, 2028');
  expect(said('2027-12-19', '2028-01-09')).toBe('Dec 19, 2027 – Jan 9, 2028');
  expect(said('2026-12-19', '2027-01-09')).toBe('Dec 19 – Jan 9');
});
