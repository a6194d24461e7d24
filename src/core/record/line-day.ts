import { addDays, weekdayOf } from '../calendar/day.ts';
import { weekdays } from '../calendar/weekday.ts';
import { refusePastDay } from '../plan/limits.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Day } from '../units.ts';
import { type LineWord, phraseLength } from './line-words.ts';
import type { LogLexicon } from './log-lexicon.ts';
import type { LogLineReason } from './log-line.ts';

/** A day in a line, and how many words it takes. */
export interface LineDay {
  readonly count: number;
  readonly day: Result<Day, LogLineReason>;
}

/** Whatever people write days as; only `2026-12-03` can't be mistaken. */
const numericDay =
  /^\d{4}-\d{1,2}(?:-\d{1,2})?$|^\d{1,4}\/\d{1,2}(?:\/\d{1,4})?$|^\d{1,2}\.\d{1,2}\.\d*$/;

/**
 * The day that begins with the word `at`; null if none does. A weekday is the latest one that is not
 * after `today`, which it may be itself.
 */
export function dayAt(
  words: readonly LineWord[],
  at: number,
  lexicon: LogLexicon,
  today: Day,
): LineDay | null {
  const daysAgo = (count: number, days: number): LineDay => ({
    count,
    day: ok(addDays(today, -days)),
  });
  const now = phraseLength(words, at, lexicon.today);
  if (now > 0) return daysAgo(now, 0);
  const before = phraseLength(words, at, lexicon.yesterday);
  if (before > 0) return daysAgo(before, 1);
  for (const weekday of weekdays) {
    const count = phraseLength(words, at, lexicon.weekdays[weekday]);
    if (count > 0) return daysAgo(count, (weekdayOf(today) - weekday + 7) % 7);
  }
  const text = words[at]?.text ?? '';
  if (!numericDay.test(text)) return null;
  const refusal = refusePastDay(text, today);
  return { count: 1, day: refusal ? fail(refusal) : ok(text as Day) };
}
