import { mostComment, mostMinutesADay, refuseCount } from '../plan/limits.ts';
import type { Result } from '../result.ts';
import { durationAt, timeTailAt } from './line-duration.ts';
import { bareSpeed } from './line-speed.ts';
import type { LineWord } from './line-words.ts';
import type { LogLexicon } from './log-lexicon.ts';
import type { LogField, LogLine, LogLineReason } from './log-line.ts';

/** What stands at a place of the line: so many words that say so much of one field, or not. */
export type Part = { readonly count: number } & (
  | { readonly field: LogField; readonly value: LogLine[LogField] }
  | { readonly reason: LogLineReason }
);

/** A time with the word behind it that says what it was: `20 min lost`. */
export function tailedPart(
  words: readonly LineWord[],
  at: number,
  lexicon: LogLexicon,
): Part | null {
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

/** The time that begins `lead` words behind `at`, or why it is none of `field`. */
export function timePart(
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

/** The comment of the last `count` words. */
export function commentPart(rest: string, count: number): Part {
  const comment = rest.trim();
  return comment.length > mostComment
    ? { count, reason: { kind: 'too-long', field: 'comment', most: mostComment } }
    : { count, field: 'comment', value: comment };
}

/** So many words that say `read`. */
export function valuePart<Field extends LogField>(
  field: Field,
  count: number,
  read: Result<LogLine[Field], LogLineReason>,
): Part {
  return read.ok ? { count, field, value: read.value } : { count, reason: read.error };
}
