import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { dayAt } from '../record/line-day.ts';
import { splitWords } from '../record/line-words.ts';
import type { LogLexicon } from '../record/log-lexicon.ts';
import type { Day } from '../units.ts';
import { readDay } from './read-day.ts';

const today = '2099-12-31' as Day;
const days = fc.integer({ min: 0, max: 36_000 }).map((at) => addDays('2001-01-01' as Day, at));
const noWords: readonly string[] = [];
const wordless = new Proxy({} as LogLexicon, {
  get: (_, name) =>
    ['weekdays', 'months', 'numbers'].includes(String(name))
      ? new Proxy({}, { get: () => [] })
      : noWords,
});

it('reads a day as it was written, and each as the line does', () => {
  fc.assert(
    fc.property(days, fc.constantFrom('month-day' as const, 'day-month' as const), (day, order) => {
      const [year = '', month = '', date = ''] = day.split('-');
      const bare = (figures: string) => String(Number(figures));
      const slashed = order === 'month-day' ? [month, date, year] : [date, month, year];
      const texts = [
        day,
        slashed.join('/'),
        slashed.map(bare).join('/'),
        `${date}.${month}.${year}`,
      ];
      for (const text of texts) {
        expect(readDay(` ${text} `, order)).toBe(day);
        const line = dayAt(splitWords(text), 0, { lexicon: wordless, today, dayOrder: order });
        expect(line?.day).toEqual({ ok: true, value: day });
      }
    }),
  );
});

it.each(['', 'Monday', '12/5', '12/5.2026', '1/2/3/4'])('leaves %j as it is', (text) => {
  expect(readDay(text, 'month-day')).toBe(text);
});
