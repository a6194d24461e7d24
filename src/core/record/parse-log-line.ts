import { weekdays } from '../calendar/weekday.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Day, Minutes } from '../units.ts';
import { type DayOrder, type LineDay, shortDateAt } from './line-date.ts';
import { dayAt } from './line-day.ts';
import { isBareFigure, isFigure, isTimeAt, isUnit } from './line-duration.ts';
import { halfAt } from './line-half.ts';
import { commentPart, type Part, tailedPart, timePart, valuePart } from './line-part.ts';
import { bareSpeed, speedAt } from './line-speed.ts';
import { type LineWord, phraseLength, splitWords } from './line-words.ts';
import type { LogLexicon } from './log-lexicon.ts';
import type {
  LogField,
  LogFieldSpan,
  LogLine,
  LogLineProblem,
  LogReading,
  TextSpan,
} from './log-line.ts';

/** What a line is read with: the words of the learner's language, and the day it is. */
export interface LogLineContext {
  /** The learner's own words. */
  readonly lexicon: LogLexicon;
  /** These with what is understood besides; where a comment may begin, only their own are. */
  readonly heard?: LogLexicon | undefined;
  /** What other languages say before a weekday, where it means nothing but that. */
  readonly foreignOn?: readonly string[] | undefined;
  readonly today: Day;
  /** By the learner's region. */
  readonly dayOrder: DayOrder;
  /** By the learner's language: `4.12` is a day where it cannot be a speed. */
  readonly hasDottedDays?: boolean | undefined;
}

const empty: Omit<LogLine, 'minutes'> = {
  day: null,
  half: null,
  speed: null,
  lostMinutes: 0 as Minutes,
  videoMinutes: null,
  comment: '',
};

/**
 * What a learner wrote in one line, such as `yesterday 1:30 @1.5 lost 20 grader timed out`, with the
 * place of each field; or the first thing in it that is no part of a log. Every word is understood,
 * or the line is refused. A comment begins with `-` or `//`, or right behind the time that was lost
 * if its first word means nothing else.
 */
export function parseLogLine(
  text: string,
  context: LogLineContext,
): Result<LogReading, LogLineProblem> {
  const words = splitWords(text);
  const spans: LogFieldSpan[] = [];
  let line: Partial<LogLine> = empty;
  for (let at = 0; at < words.length; ) {
    const last = spans.at(-1)?.field;
    const isTimed = spans.some(({ field }) => field === 'minutes');
    const part = partAt(text, words, at, { ...context, last, isTimed });
    const { from, to } = spanOf(words, at, part.count);
    if ('reason' in part) return fail({ reason: part.reason, from, to });
    const { field, value, count } = part;
    if (spans.some((span) => span.field === field)) {
      return fail({ reason: { kind: 'said-twice', field }, from, to });
    }
    line = { ...line, [field]: value };
    // A comment goes on to the end, with whatever full stop it has.
    spans.push({ field, from, to: field === 'comment' ? text.trimEnd().length : to });
    at += count;
  }
  return checkLine(text, line, spans);
}

function spanOf(words: readonly LineWord[], at: number, count: number): TextSpan {
  const last = words[Math.min(at + count, words.length) - 1];
  return { from: words[at]?.from ?? 0, to: last?.to ?? 0 };
}

function checkLine(
  text: string,
  line: Partial<LogLine>,
  spans: readonly LogFieldSpan[],
): Result<LogReading, LogLineProblem> {
  const end = text.trimEnd().length;
  const { minutes, lostMinutes = 0 } = line;
  if (minutes === undefined) {
    return fail({ reason: { kind: 'no-duration' }, from: end, to: end });
  }
  if (lostMinutes > minutes) {
    const { from = 0, to = end } = spans.find(({ field }) => field === 'lostMinutes') ?? {};
    return fail({ reason: { kind: 'lost-exceeds-minutes' }, from, to });
  }
  return ok({ line: { ...empty, ...line, minutes }, spans });
}

interface Place extends LogLineContext {
  /** The field before this place. */
  readonly last: LogField | undefined;
  /** The duration stands before this place. */
  readonly isTimed: boolean;
}

function partAt(text: string, words: readonly LineWord[], at: number, place: Place): Part {
  const { last, isTimed } = place;
  const word = words[at];
  const commentFrom = (from: number) => commentPart(text.slice(from), words.length - at);
  if (word === undefined) return { count: 0, reason: { kind: 'no-duration' } };
  if (/^(?:[-–—]$|\/\/)/.test(word.text)) {
    return commentFrom(word.from + (word.text.startsWith('/') ? 2 : 1));
  }
  const mayComment = last === 'lostMinutes';
  const lexicon = mayComment ? wordsInComment(place) : (place.heard ?? place.lexicon);
  // Where a comment may begin, one may begin with words like `half an hour`.
  const isTime = isFigure(word) || (!mayComment && isTimeAt(words, at, lexicon));
  const tailed = isTimed && isTime ? tailedPart(words, at, lexicon) : null;
  if (tailed) return tailed;
  for (const field of ['lostMinutes', 'videoMinutes'] as const) {
    const lead = phraseLength(words, at, field === 'lostMinutes' ? lexicon.lost : lexicon.video);
    if (lead === 0) continue;
    if (isTimeAt(words, at + lead, lexicon)) return timePart(field, words, at, lead, lexicon);
    return mayComment ? commentFrom(word.from) : { count: lead, reason: { kind: 'no-duration' } };
  }
  const foreign = foreignDayAt(words, at, place);
  if (foreign) return valuePart('day', foreign.count, foreign.day);
  const half = halfAt(words, at, lexicon, last === 'day');
  if (half) return { count: half.count, field: 'half', value: half.half };
  const day = dayAt(words, at, { ...place, lexicon });
  if (day) return valuePart('day', day.count, day.day);
  const said = speedAt(words, at, lexicon.speed);
  if (said) return valuePart('speed', said.count, said.speed);
  const isBare = isBareFigure(word) && !isUnit(words[at + 1], lexicon);
  const speed = isBare ? bareSpeed(word) : null;
  const date = speed && !speed.speed.ok ? shortDateAt(words, at, place.today) : null;
  if (date && place.hasDottedDays) return valuePart('day', date.count, date.day);
  if (date) return { count: 1, reason: { kind: isTimed ? 'speed-or-day' : 'hours-or-day' } };
  if (speed && isTimed) return valuePart('speed', speed.count, speed.speed);
  if (isTime) return timePart('minutes', words, at, 0, lexicon);
  return mayComment ? commentFrom(word.from) : { count: 1, reason: { kind: 'unknown-word' } };
}

/** `am freitag` in English: before a weekday of another language its word for `on` is no morning. */
function foreignDayAt(
  words: readonly LineWord[],
  at: number,
  { lexicon, heard = lexicon, foreignOn = [], today, dayOrder }: LogLineContext,
): LineDay | null {
  const lead = phraseLength(words, at, foreignOn);
  const isOwn = weekdays.some((day) => phraseLength(words, at + lead, lexicon.weekdays[day]) > 0);
  const isHeard = weekdays.some((day) => phraseLength(words, at + lead, heard.weekdays[day]) > 0);
  if (lead === 0 || isOwn || !isHeard) return null;
  const day = dayAt(words, at + lead, { lexicon: heard, today, dayOrder });
  return day && { ...day, count: day.count + lead };
}

/** What may be meant where a comment may begin: of other languages only what goes with a number. */
function wordsInComment({ lexicon, heard = lexicon }: LogLineContext): LogLexicon {
  const { speed, lost, video, hours, minutes, months } = heard;
  return { ...lexicon, speed, lost, video, hours, minutes, months };
}
