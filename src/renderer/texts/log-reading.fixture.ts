import type { DayOrder } from '#core/record/line-date.ts';
import { type LogLineContext, parseLogLine } from '#core/record/parse-log-line.ts';
import { printLogLine } from '#core/record/print-log-line.ts';
import type { Day } from '#core/units.ts';
import type { Language } from './languages.ts';
import { foreignOn, heardWords, logWords } from './log-words.ts';

/** How lines are read where `language` is spoken, on a Tuesday. */
export const contextOf = (language: Language, dayOrder: DayOrder = 'month-day') => ({
  hasDottedDays: language === 'de',
  lexicon: logWords[language],
  heard: heardWords(logWords[language]),
  foreignOn: foreignOn(logWords[language]),
  today: '2026-12-15' as Day,
  dayOrder,
});

/** What is understood of a line, printed in the same words; or why it is not, and the place. */
export function readingOf(text: string, context: LogLineContext): string {
  const read = parseLogLine(text, context);
  if (read.ok) return printLogLine(read.value.line, context.lexicon);
  const { reason, from, to } = read.error;
  return `${reason.kind}: ${text.slice(from, to)}`;
}
