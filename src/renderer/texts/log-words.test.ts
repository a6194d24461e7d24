import { describe, expect, it } from 'vitest';
import { entriesOf } from '#core/record/join-lexicons.ts';
import type { DayOrder } from '#core/record/line-date.ts';
import { type LogLineContext, parseLogLine } from '#core/record/parse-log-line.ts';
import { printLogLine } from '#core/record/print-log-line.ts';
import type { Day } from '#core/units.ts';
import type { Language } from './languages.ts';
import { foreignOn, heardWords, logWords } from './log-words.ts';

/** A Tuesday. */
const today = '2026-12-15' as Day;
const contextOf = (language: Language, dayOrder: DayOrder = 'month-day') => ({
  hasDottedDays: language === 'de',
  lexicon: logWords[language],
  heard: heardWords(logWords[language]),
  foreignOn: foreignOn(logWords[language]),
  today,
  dayOrder,
});

/** What is understood of a line, printed in the same words; or why it is not, and the place. */
function readingOf(text: string, context: LogLineContext): string {
  const read = parseLogLine(text, context);
  if (read.ok) return printLogLine(read.value.line, context.lexicon);
  const { reason, from, to } = read.error;
  return `${reason.kind}: ${text.slice(from, to)}`;
}

describe('a log typed in English', () => {
  it.each([
    ['2h40 1.75', '2h40 1.75x'],
    ['160m', '2h40'],
    ['160', '2h40'],
    ['1:30 @1.5 lost 20 grader timed out', '1h30 1.5x lost 20m // grader timed out'],
    ['yesterday 2h', '2026-12-14 2h'],
    ['mon 2h', '2026-12-14 2h'],
    ['tue 2h', '2026-12-15 2h'],
    ['Wednesday 2h', '2026-12-09 2h'],
    ['Sun. am 45m', '2026-12-13 morning 45m'],
    ['2026-12-03 1h30', '2026-12-03 1h30'],
    ['today pm 3h', '2026-12-15 afternoon 3h'],
    ['this morning 2h', '2026-12-15 morning 2h'],
    ['10.12. 2h', '2026-12-10 2h'],
    ['10.12.2025 2h', '2025-12-10 2h'],
    ['12/10 2h', '2026-12-10 2h'],
    ['12/10/26 2h', '2026-12-10 2h'],
    ['dec 10 2h', '2026-12-10 2h'],
    ['10 dec 2h', '2026-12-10 2h'],
    ['December 10th, 2h', '2026-12-10 2h'],
    ['dec 10 2025 2h', '2025-12-10 2h'],
    ['2h 10 dec', '2026-12-10 2h'],
    ['aug 1 2h', '2026-08-01 2h'],
    ['on friday 2h', '2026-12-11 2h'],
    ['last fri', 'no-duration: '],
    ['last friday 2h', '2026-12-11 2h'],
    ['last tue 2h', '2026-12-08 2h'],
    ['last mon 2h', '2026-12-14 2h'],
    ['-1d 2h', '2026-12-14 2h'],
    ['the day before yesterday 2h', '2026-12-13 2h'],
    ['2h 20 min lost', '2h lost 20m'],
    ['2h 20 lost grader hung', '2h lost 20m // grader hung'],
    ['2h40 20m lost @1.5', '2h40 1.5x lost 20m'],
    ['2h 20 min lost 10m', '2h20 lost 10m'],
    ['2h 95m video', '2h video 1h35'],
    ['2h speed 1.5', '2h 1.5x'],
    ['2h at 1.5', '2h 1.5x'],
    ['half an hour', '30m'],
    ['an hour and a half at 2', '1h30 2x'],
    ['2h lost half an hour', '2h lost 30m'],
    ['2h, half an hour lost', '2h lost 30m'],
    ['two hours', '2h'],
    ['Two hours, 1.75', '2h 1.75x'],
    ['one hour', '1h'],
    ['an hour and 20 minutes', '1h20'],
    ['an hour 20', '1h20'],
    ['one hour and a half', '1h30'],
    ['one and a half hours', '1h30'],
    ['two and a half hours at 2', '2h30 2x'],
    ['two hours ten minutes', '2h10'],
    ['two hours ten minutes lost', '2h lost 10m'],
    ['two hours and five minutes', '2h05'],
    ['three hrs lost twelve min grader hung', '3h lost 12m // grader hung'],
    ['twelve hours', '12h'],
    ['two days ago one hour', '2026-12-13 1h'],
    ['zwei stunden', '2h'],
    ['2h lost 20 two hours later it worked', '2h lost 20m // two hours later it worked'],
    ['2h lost 20 one crash', '2h lost 20m // one crash'],
    ['2h lost 20 half an hour later it worked', '2h lost 20m // half an hour later it worked'],
    ['2h lost 20 so slow', '2h lost 20m // so slow'],
    ['2 h 30', '2h30'],
    ['2 days ago 1h', '2026-12-13 1h'],
    ['1h 2 days ago', '2026-12-13 1h'],
    ['vor 2 tagen 1h', '2026-12-13 1h'],
    ['last week', 'not-a-day: last week'],
    ['4th of december 2h', '2026-12-04 2h'],
    ['1 hour and 20 minutes', '1h20'],
    ['am freitag nachmittag 2h', '2026-12-11 afternoon 2h'],
    ['am friday 2h', '2026-12-11 morning 2h'],
    ['gestern 2h', '2026-12-14 2h'],
    ['am nachmittag 2h', 'afternoon 2h'],
    ['2h mit 1,5', '2h 1.5x'],
    ['yesterday afternoon 2h', '2026-12-14 afternoon 2h'],
    ['morning 2h', 'morning 2h'],
    ['2h morning', 'morning 2h'],
    ['2h x1.75', '2h 1.75x'],
    ['2h 1.75x', '2h 1.75x'],
    ['2h @1.75', '2h 1.75x'],
    ['2h @ 1.75', '2h 1.75x'],
    ['2h at 1.75', '2h 1.75x'],
    ['2h at 1.75x', '2h 1.75x'],
    ['2h 1,75', '2h 1.75x'],
    ['2h ×1.5', '2h 1.5x'],
    ['2h 1.5 ×', '2h 1.5x'],
    ['2h 2x', '2h 2x'],
    ['2h 2 x', '2h 2x'],
    ['2h 2', '2h02'],
    ['2h40 2', '2h40 2x'],
    ['160 2', '2h40 2x'],
    ['1.75x 2h40', '2h40 1.75x'],
    ['2 h 40', '2h40'],
    ['2 h 40 min 1.75', '2h40 1.75x'],
    ['2 hours', '2h'],
    ['2 hrs 40 mins', '2h40'],
    ['1 hour 5 minutes', '1h05'],
    ['2hours', '2h'],
    ['90 min.', '1h30'],
    ['2.5h', '2h30'],
    ['2,5 h', '2h30'],
    ['.5h', '30m'],
    ['2H40M', '2h40'],
    ['24h', '24h'],
    ['1m', '1m'],
    ['3m', '3m'],
    ['2h40, 1.75x, lost 20m', '2h40 1.75x lost 20m'],
    ['2h lost 20m', '2h lost 20m'],
    ['lost 20 2h', '2h lost 20m'],
    ['lost 1h 20 3h', '3h lost 1h20'],
    ['2h lost 20 mins', '2h lost 20m'],
    ['2h lost 20 video kept stalling', '2h lost 20m // video kept stalling'],
    ['2h lost 20 at the grader', '2h lost 20m // at the grader'],
    ['2h lost 20 lost connection', '2h lost 20m // lost connection'],
    ['2h lost 20 video 95m', '2h lost 20m video 1h35'],
    ['2h lost 20 @1.5 - hung', '2h 1.5x lost 20m // hung'],
    ['2h lost 0m', '2h'],
    ['2h video 95m', '2h video 1h35'],
    ['2h video 1:35', '2h video 1h35'],
    ['video 30h 24h', '24h video 30h'],
    ['2h - re-watched', '2h // re-watched'],
    ['2h – notes', '2h // notes'],
    ['2h // 50% done, 3 to go', '2h // 50% done, 3 to go'],
    ['2h //notes', '2h // notes'],
    ['2h // see https://x.y/z', '2h // see https://x.y/z'],
    ['2h -', '2h'],
    ['  2h \t 1.5x  ', '2h 1.5x'],
    ['2h\u00a040', '2h40'],
  ])('%j is understood as %j', (text, printed) => {
    expect(readingOf(text, contextOf('en'))).toBe(printed);
  });

  it.each([
    ['', 'no-duration', ''],
    ['   ', 'no-duration', ''],
    ['yesterday', 'no-duration', ''],
    ['1.75x', 'no-duration', ''],
    ['lost 20m', 'no-duration', ''],
    ['- grader hung', 'no-duration', ''],
    ['3', 'hours-or-minutes', '3'],
    ['16', 'hours-or-minutes', '16'],
    ['2.5', 'hours-or-speed', '2.5'],
    ['1.75 2h40', 'hours-or-speed', '1.75'],
    ['7.5', 'hours-or-day', '7.5'],
    ['4.12 2h', 'hours-or-day', '4.12'],
    ['2h 4.12', 'speed-or-day', '4.12'],
    ['2h40 4.75', 'out-of-range', '4.75'],
    ['40.12 2h', 'not-a-duration', '40.12'],
    ['2h40 lost 5', 'hours-or-minutes', 'lost 5'],
    ['0m', 'out-of-range', '0m'],
    ['-5', 'negative-duration', '-5'],
    ['2h lost -5m', 'negative-duration', 'lost -5m'],
    ['25h', 'over-a-day', '25h'],
    ['1441', 'over-a-day', '1441'],
    ['2h75', 'not-a-duration', '2h75'],
    ['1:75', 'not-a-duration', '1:75'],
    ['1e3', 'not-a-duration', '1e3'],
    ['0x10', 'not-a-duration', '0x10'],
    ['2h 90', 'not-a-duration', '2h 90'],
    ['9:00-11:30', 'not-a-duration', '9:00-11:30'],
    ['1.75x2h40', 'not-a-duration', '1.75x2h40'],
    ['2h40 1.7.5x', 'not-a-speed', '1.7.5x'],
    ['2h @fast', 'not-a-speed', '@fast'],
    ['2h @ fast', 'unknown-word', '@'],
    ['2h x', 'unknown-word', 'x'],
    ['2h 5x', 'out-of-range', '5x'],
    ['2h40 20', 'out-of-range', '20'],
    ['160 0.1', 'out-of-range', '0.1'],
    ['2h video 97h', 'out-of-range', 'video 97h'],
    ['2h40 fast', 'unknown-word', 'fast'],
    ['2h40 grader timed out', 'unknown-word', 'grader'],
    ['2h lost 20 video 95m grader', 'unknown-word', 'grader'],
    ['2h lost 20 am crash', 'unknown-word', 'crash'],
    ['evening 2h', 'unknown-word', 'evening'],
    ['9am 2h', 'not-a-duration', '9am'],
    ['two', 'unknown-word', 'two'],
    ['two 40m', 'unknown-word', 'two'],
    ['two hours ten', 'unknown-word', 'ten'],
    ['two hours twenty minutes', 'unknown-word', 'twenty'],
    ['two hours and a half', 'unknown-word', 'and'],
    ['twenty two hours', 'unknown-word', 'twenty'],
    ['thirteen hours', 'unknown-word', 'thirteen'],
    ['two hours three hours', 'said-twice', 'three hours'],
    ['2 hours 3 hours', 'said-twice', '3 hours'],
    ['one and a half minutes', 'not-a-duration', 'one and a half minutes'],
    ['2h at two', 'unknown-word', 'at'],
    ['２h', 'unknown-word', '２h'],
    ['<b>2h</b>', 'unknown-word', '<b>2h</b>'],
    ['2h video', 'no-duration', 'video'],
    ['2h lost grader', 'no-duration', 'lost'],
    ['2h 3h', 'said-twice', '3h'],
    ['2h40 1.75 1.5', 'said-twice', '1.5'],
    ['mon tue 2h', 'said-twice', 'tue'],
    ['am pm 2h', 'said-twice', 'pm'],
    ['2h lost 20m lost 30m', 'said-twice', 'lost 30m'],
    ['1h lost 90m', 'lost-exceeds-minutes', 'lost 90m'],
    ['2026-02-30 2h', 'not-a-day', '2026-02-30'],
    ['2026-12-3 2h', 'not-a-day', '2026-12-3'],
    ['13/12 2h', 'not-a-day', '13/12'],
    ['31.11. 2h', 'not-a-day', '31.11.'],
    ['feb 30 2h', 'not-a-day', 'feb 30'],
    ['dec 20 2h', 'in-the-future', 'dec 20'],
    ['12/20 2h', 'in-the-future', '12/20'],
    ['next friday 2h', 'in-the-future', 'next friday'],
    ['tomorrow 2h', 'in-the-future', 'tomorrow'],
    ['morgen früh 2h', 'in-the-future', 'morgen'],
    ['last week 2h', 'not-a-day', 'last week'],
    ['this 2h', 'unknown-word', 'this'],
    ['dec 2h', 'unknown-word', 'dec'],
    ['1d 2h', 'not-a-duration', '1d'],
    ['20 min lost 2h', 'lost-exceeds-minutes', 'lost 2h'],
    ['2h 2.5 lost', 'no-duration', 'lost'],
    ['2026-12-16 2h', 'in-the-future', '2026-12-16'],
    ['1999-12-31 2h', 'day-out-of-range', '1999-12-31'],
  ])('%j is refused as %s at %j', (text, kind, place) => {
    expect(readingOf(text, contextOf('en'))).toBe(`${kind}: ${place}`);
  });
});

describe('a log typed in German', () => {
  it.each([
    ['10.12. 2h', '2026-12-10 2h'],
    ['2h 4.12', '2026-12-04 2h'],
    ['2h 4.12.', '2026-12-04 2h'],
    ['2h 4.12 1,5', '2026-12-04 2h 1.5x'],
    ['4.12 2h', '2026-12-04 2h'],
    ['4.12 nachmittag 2h', '2026-12-04 nachmittag 2h'],
    ['14.12 2h 1.5', '2026-12-14 2h 1.5x'],
    ['2h 1.5', '2h 1.5x'],
    ['2h 1.12', '2h 1.12x'],
    ['am 1.12 2h', '2026-12-01 2h'],
    ['1.12 2h', 'hours-or-speed: 1.12'],
    ['4.12 h', '4h07'],
    ['2h 24.12', 'in-the-future: 24.12'],
    ['2h 31.11', 'not-a-day: 31.11'],
    ['2h 4.13', 'out-of-range: 4.13'],
    ['2h 4,12', 'out-of-range: 4,12'],
    ['2h 4.12x', 'out-of-range: 4.12x'],
    ['2h bei 4.12', 'out-of-range: bei 4.12'],
    ['2h 4.12 5.12', 'said-twice: 5.12'],
    ['7.5', 'no-duration: '],
    ['am 10.12. 2h', '2026-12-10 2h'],
    ['10/12 2h', '2026-12-10 2h'],
    ['10. Dezember 2h', '2026-12-10 2h'],
    ['am Freitag 2h', '2026-12-11 2h'],
    ['letzten Freitag 2h', '2026-12-11 2h'],
    ['heute morgen 2h', '2026-12-15 vormittag 2h'],
    ['gestern morgen 2h', '2026-12-14 vormittag 2h'],
    ['vorgestern 2h', '2026-12-13 2h'],
    ['-1t 2h', '2026-12-14 2h'],
    ['2h 20 min verloren', '2h verloren 20m'],
    ['2h Tempo 1,5', '2h 1.5x'],
    ['eine halbe Stunde', '30m'],
    ['zwei Stunden', '2h'],
    ['eine Stunde', '1h'],
    ['eine Stunde und zwanzig Minuten', 'unknown-word: und'],
    ['eine Stunde zehn Minuten', '1h10'],
    ['anderthalb Stunden', '1h30'],
    ['Zweieinhalb Stunden mit 1,5', '2h30 1.5x'],
    ['zwölf Stunden', '12h'],
    ['vor zwei Tagen eine Stunde', '2026-12-13 1h'],
    ['2h verloren 20 eine Stunde später ging es', '2h verloren 20m // eine Stunde später ging es'],
    ['two hours', '2h'],
    ['2 Std 30', '2h30'],
    ['yesterday afternoon 2h lost 20 so langsam', 'said-twice: so'],
    ['2h lost 20 at 1.5', '2h 1.5x verloren 20m'],
    ['2h verloren 20 lost it', '2h verloren 20m // lost it'],
    ['yesterday afternoon 2h at 1.5 lost 20', '2026-12-14 nachmittag 2h 1.5x verloren 20m'],
    ['dec 10 half an hour', '2026-12-10 30m'],
    ['last friday 2 hours', '2026-12-11 2h'],
    ['am 2h', 'unknown-word: am'],
    ['morgen 2h', 'in-the-future: morgen'],
    ['12/10 2h', '2026-10-12 2h'],
    ['2,5', 'hours-or-speed: 2,5'],
  ])('%j is read as %j', (text, printed) => {
    expect(readingOf(text, contextOf('de', 'day-month'))).toBe(printed);
  });
});

it('a date without a year is of the last half year, or has not come', () => {
  const inJanuary = { ...contextOf('en'), today: '2027-01-03' as Day };
  expect(readingOf('dec 30 2h', inJanuary)).toBe('2026-12-30 2h');
  expect(readingOf('jan 4 2h', inJanuary)).toBe('in-the-future: jan 4');
  expect(readingOf('mar 4 2h', inJanuary)).toBe('in-the-future: mar 4');
});

describe.each(Object.entries(logWords))('the words of a log in %s', (language, words) => {
  it('mean one thing each, and are written as they are compared', () => {
    const all = entriesOf({ ...words, morningBehindDay: [] });
    expect(new Set(all).size).toBe(all.length);
    for (const word of all) expect(word).toMatch(/^\p{Ll}+(?: \p{Ll}+)*$/u);
  });

  it('mean one thing each, also with what is understood of other languages', () => {
    const all = entriesOf({ ...heardWords(words), morningBehindDay: [] });
    expect(new Set(all).size).toBe(all.length);
  });

  it('say every time of numbers in words and units as its figures do', () => {
    const context = contextOf(language as Language);
    const written = Object.entries(words.numbers).flatMap(([number, phrases]) =>
      phrases.map((phrase) => ({ phrase, number: Number(number) })),
    );
    const whole = written.filter(({ number }) => Number.isInteger(number));
    for (const unit of words.hours) {
      for (const { phrase, number } of written) {
        const hours = readingOf(`${phrase} ${unit}`, context);
        expect(hours, `${phrase} ${unit}`).toBe(readingOf(`${number}h`, context));
      }
      for (const { phrase, number } of whole) {
        const text = `${phrase} ${unit} ${phrase} ${words.minutes.at(-1)}`;
        expect(readingOf(text, context), text).toBe(readingOf(`${number}h ${number}m`, context));
      }
    }
  });

  it('are printed by one that is read', () => {
    const line = {
      day: today,
      half: 'afternoon' as const,
      minutes: 160 as never,
      speed: 1.75,
      lostMinutes: 20 as never,
      videoMinutes: 95 as never,
      comment: 'hung',
    };
    const context = contextOf(language as Language);
    const read = parseLogLine(printLogLine(line, words), context);
    expect(read).toMatchObject({ ok: true, value: { line } });
  });
});
