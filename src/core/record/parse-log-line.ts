import { mostComment, mostMinutesADay, refuseCount } from '../plan/limits.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Day, Minutes } from '../units.ts';
import type { DayOrder } from './line-date.ts';
import { dayAt } from './line-day.ts';
import {
  durationAt,
  isBareFigure,
  isFigure,
  isTimeAt,
  isUnit,
  timeTailAt,
} from './line-duration.ts';
import { halfAt } from './line-half.ts';
import { bareSpeed, speedAt } from './line-speed.ts';
import { type LineWord, phraseLength, splitWords } from './line-words.ts';
import type { LogLexicon } from './log-lexicon.ts';
import type {
  LogField,
  LogFieldSpan,
  LogLine,
  LogLineProblem,
  LogLineReason,
  LogReading,
  TextSpan,
} from './log-line.ts';

/** What a line is read with: the words of the learner's language, and the day it is. */
export interface LogLineContext {
  /** The learner's own words. */
  readonly lexicon: LogLexicon;
  /** These with what is understood besides; where a comment may begin, only their own are. */
  readonly heard?: LogLexicon | undefined;
  readonly today: Day;
  /** By the learner's region. */
  readonly dayOrder: DayOrder;
}

/** What stands at a place of the line: so many words that say so much of one field, or not. */
type Part = { readonly count: number } & (
  | { readonly field: LogField; readonly value: LogLine[LogField] }
  | { readonly reason: LogLineReason }
);

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
  const tailed = isTimed && isFigure(word) ? tailedPart(words, at, lexicon) : null;
  if (tailed) return tailed;
  for (const field of ['lostMinutes', 'videoMinutes'] as const) {
    const lead = phraseLength(words, at, field === 'lostMinutes' ? lexicon.lost : lexicon.video);
    if (lead === 0) continue;
    if (isTimeAt(words, at + lead, lexicon)) return timePart(field, words, at, lead, lexicon);
    return mayComment ? commentFrom(word.from) : { count: lead, reason: { kind: 'no-duration' } };
  }
  const half = halfAt(words, at, lexicon, last === 'day');
  if (half) return { count: half.count, field: 'half', value: half.half };
  const day = dayAt(words, at, { ...place, lexicon });
  if (day) return valuePart('day', day.count, day.day);
  const isBare = isTimed && isBareFigure(word) && !isUnit(words[at + 1], lexicon);
  const speed = speedAt(words, at, lexicon.speed) ?? (isBare ? bareSpeed(word) : null);
  if (speed) return valuePart('speed', speed.count, speed.speed);
  if (isFigure(word) || (!mayComment && isTimeAt(words, at, lexicon))) {
    return timePart('minutes', words, at, 0, lexicon);
  }
  return mayComment ? commentFrom(word.from) : { count: 1, reason: { kind: 'unknown-word' } };
}

/** What may be meant where a comment may begin: of other languages only what goes with a number. */
function wordsInComment({ lexicon, heard = lexicon }: LogLineContext): LogLexicon {
  const { speed, lost, video, hours, minutes, months } = heard;
  return { ...lexicon, speed, lost, video, hours, minutes, months };
}

/** A time with the word behind it that says what it was: `20 min lost`. */
function tailedPart(words: readonly LineWord[], at: number, lexicon: LogLexicon): Part | null {
  const { count } = durationAt(words, at, lexicon);
  if (count === 1 && isDecimal(words[at])) return null;
  const tail = timeTailAt(words, at + count, lexicon);
  if (!tail) return null;
  const part = timePart(tail.field, words, at, 0, lexicon);
  return { ...part, count: count + tail.count };
}

function isDecimal(word: LineWord | undefined): boolean {
  return /^\d*[.,]\d+$/.test(word?.text ?? '');
}

function timePart(
  field: 'minutes' | 'lostMinutes' | 'videoMinutes',
  words: readonly LineWord[],
  at: number,
  lead: number,
  lexicon: LogLexicon,
): Part {
  const { count, duration } = durationAt(words, at + lead, lexicon);
  const taken = lead + count;
  if (field === 'minutes' && count === 1 && isDecimal(words[at])) {
    const { speed } = bareSpeed(words[at] as LineWord);
    return { count, reason: { kind: speed.ok ? 'hours-or-speed' : 'not-a-duration' } };
  }
  if (!duration.ok) return { count: taken, reason: duration.error };
  if (field !== 'videoMinutes' && duration.value > mostMinutesADay) {
    return { count: taken, reason: { kind: 'over-a-day' } };
  }
  const refusal = refuseCount(field, duration.value);
  return refusal
    ? { count: taken, reason: refusal }
    : { count: taken, field, value: duration.value };
}

function commentPart(rest: string, count: number): Part {
  const comment = rest.trim();
  return comment.length > mostComment
    ? { count, reason: { kind: 'too-long', field: 'comment', most: mostComment } }
    : { count, field: 'comment', value: comment };
}

function valuePart<Field extends LogField>(
  field: Field,
  count: number,
  read: Result<LogLine[Field], LogLineReason>,
): Part {
  return read.ok ? { count, field, value: read.value } : { count, reason: read.error };
}
