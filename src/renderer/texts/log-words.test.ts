import { describe, expect, it } from 'vitest';
import { weekdays } from '#core/calendar/weekday.ts';
import type { LogLexicon } from '#core/record/log-lexicon.ts';
import { parseLogLine } from '#core/record/parse-log-line.ts';
import { printLogLine } from '#core/record/print-log-line.ts';
import type { Day } from '#core/units.ts';
import { logWords } from './log-words.ts';

/** A Tuesday. */
const today = '2026-12-15' as Day;
const lexicon = logWords.en;

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
    ['this morning 2h', 'morning 2h'],
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
    const read = parseLogLine(text, { lexicon, today });
    expect(read.ok ? printLogLine(read.value.line, lexicon) : read.error).toBe(printed);
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
    ['2.5', 'hours-or-minutes', '2.5'],
    ['1.75 2h40', 'hours-or-minutes', '1.75'],
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
    ['two hours', 'unknown-word', 'two'],
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
    ['12/3 2h', 'not-a-day', '12/3'],
    ['3.12. 2h', 'not-a-day', '3.12.'],
    ['2026-12-16 2h', 'in-the-future', '2026-12-16'],
    ['1999-12-31 2h', 'day-out-of-range', '1999-12-31'],
    ['last mon 2h', 'unknown-word', 'last'],
  ])('%j is refused as %s at %j', (text, kind, place) => {
    const read = parseLogLine(text, { lexicon, today });
    expect(read).toMatchObject({ ok: false, error: { reason: { kind } } });
    if (!read.ok) expect(text.slice(read.error.from, read.error.to)).toBe(place);
  });
});

describe.each(Object.entries(logWords))('the words of a log in %s', (_, words) => {
  it('mean one thing each, and are written as they are compared', () => {
    const all = listWords(words);
    expect(new Set(all).size).toBe(all.length);
    for (const word of all) expect(word).toMatch(/^\p{Ll}+(?: \p{Ll}+)*$/u);
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
    const read = parseLogLine(printLogLine(line, words), { lexicon: words, today });
    expect(read).toMatchObject({ ok: true, value: { line } });
  });
});

function listWords(words: LogLexicon): readonly string[] {
  const { weekdays: byWeekday, ...others } = words;
  return [...Object.values(others).flat(), ...weekdays.flatMap((weekday) => byWeekday[weekday])];
}
