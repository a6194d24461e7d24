import { addDays, weekdayOf } from '../calendar/day.ts';
import { weekdays } from '../calendar/weekday.ts';
import { refusePastDay } from '../plan/limits.ts';
import { fail, ok } from '../result.ts';
import type { Day } from '../units.ts';
import { type DayOrder, dateAt, type LineDay, shortDateAt } from './line-date.ts';
import { wordNumberAt } from './line-number.ts';
import { type LineWord, phraseLength } from './line-words.ts';
import type { LogLexicon } from './log-lexicon.ts';

/** What days are read with. */
export interface DayContext {
  readonly lexicon: LogLexicon;
  readonly today: Day;
  readonly dayOrder: DayOrder;
  /** Days are written `4.12.`, so that behind `on` a figure like `4.12` is one. */
  readonly hasDottedDays?: boolean | undefined;
}

/**
 * The day that begins with the word `at`; null if none does. A weekday is the latest one that is not
 * after `today`, which it may be itself, unless a word before it says the last one. No day is after
 * `today`: one that is meant so is refused as not come yet.
 */
export function dayAt(words: readonly LineWord[], at: number, context: DayContext): LineDay | null {
  const { lexicon, today, dayOrder } = context;
  const lead = phraseLength(words, at, lexicon.on);
  if (lead > 0) {
    const short = context.hasDottedDays ? shortDateAt(words, at + lead, today) : null;
    const behind = short ?? dayAt(words, at + lead, context);
    return behind && { ...behind, count: behind.count + lead };
  }
  return (
    relativeDayAt(words, at, lexicon, today) ??
    weekdayAt(words, at, lexicon, today) ??
    dateAt(words, at, lexicon, today, dayOrder)
  );
}

const notYet: LineDay['day'] = fail({ kind: 'in-the-future', field: 'day' });

function relativeDayAt(
  words: readonly LineWord[],
  at: number,
  lexicon: LogLexicon,
  today: Day,
): LineDay | null {
  const named = [lexicon.today, lexicon.yesterday, lexicon.dayBeforeYesterday];
  for (const [ago, phrases] of named.entries()) {
    const count = phraseLength(words, at, phrases);
    if (count > 0) return { count, day: ok(addDays(today, -ago)) };
  }
  const later = phraseLength(words, at, lexicon.tomorrow);
  if (later > 0) return { count: later, day: notYet };
  const lead = phraseLength(words, at, lexicon.this);
  const half = [...lexicon.morning, ...lexicon.afternoon];
  if (lead > 0 && phraseLength(words, at + lead, half) > 0) return { count: lead, day: ok(today) };
  const [, ago, unit = ''] = /^[-−–](\d{1,4})(\p{L}+)$/u.exec(words[at]?.text ?? '') ?? [];
  if (ago !== undefined && lexicon.days.includes(unit)) return daysAgo(1, Number(ago), today);
  const said = agoAt(words, at, lexicon);
  return said && daysAgo(said.count, said.ago, today);
}

/** How many words `2 days ago` takes from `at` on; 0 if nothing like it begins there. */
export function agoLength(words: readonly LineWord[], at: number, lexicon: LogLexicon): number {
  return agoAt(words, at, lexicon)?.count ?? 0;
}

function agoAt(words: readonly LineWord[], at: number, lexicon: LogLexicon) {
  const before = phraseLength(words, at, lexicon.agoBefore);
  const figures = words[at + before]?.text ?? '';
  const number = wordNumberAt(words, at + before, lexicon) ?? { count: 1, figures };
  if (!/^\d{1,4}$/.test(number.figures)) return null;
  const from = at + before + number.count;
  const unit = phraseLength(words, from, lexicon.days);
  const behind = phraseLength(words, from + unit, lexicon.agoBehind);
  if (unit === 0 || before + behind === 0) return null;
  return { count: before + number.count + unit + behind, ago: Number(number.figures) };
}

function daysAgo(count: number, ago: number, today: Day): LineDay {
  const day = addDays(today, -ago);
  const refusal = refusePastDay(day, today);
  return { count, day: refusal ? fail(refusal) : ok(day) };
}

function weekdayAt(
  words: readonly LineWord[],
  at: number,
  lexicon: LogLexicon,
  today: Day,
): LineDay | null {
  const last = phraseLength(words, at, lexicon.last);
  const next = phraseLength(words, at, lexicon.next);
  const lead = Math.max(last, next);
  const weeks = lead > 0 ? phraseLength(words, at + lead, lexicon.weeks) : 0;
  if (weeks > 0) return { count: lead + weeks, day: fail({ kind: 'not-a-day', field: 'day' }) };
  for (const weekday of weekdays) {
    const length = phraseLength(words, at + lead, lexicon.weekdays[weekday]);
    if (length === 0) continue;
    const count = lead + length;
    if (next > 0) return { count, day: notYet };
    const ago = (weekdayOf(today) - weekday + 7) % 7;
    return { count, day: ok(addDays(today, -(last > 0 && ago === 0 ? 7 : ago))) };
  }
  return null;
}
