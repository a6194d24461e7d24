import { ok, type Result } from '../result.ts';
import { type Minutes, minutes } from '../units.ts';
import { isDateAt } from './line-date.ts';
import { agoLength } from './line-day.ts';
import { type LineWord, phraseLength } from './line-words.ts';
import type { LogLexicon, NamedTime } from './log-lexicon.ts';
import { type DurationProblem, parseWorkTime } from './parse-duration.ts';

/** A duration in a line, and how many words it takes. */
export interface LineDuration {
  readonly count: number;
  readonly duration: Result<Minutes, DurationProblem>;
}

type Units = Pick<LogLexicon, 'hours' | 'minutes'>;

const bareFigure = /^(?:\d+[.,]?|\d*[.,]\d+)$/;
const unit = /^(?:h|m|min)$/;
const unitOfMinutes = /^(?:m|min)$/;
const openHours = /^[\d.,]+h$/;
const openMinutes = /^\d+h\d+$/;

/** True of a number without a unit. */
export function isBareFigure(word: LineWord | undefined): boolean {
  return word !== undefined && bareFigure.test(word.text);
}

/** True of a word that may be a duration, a speed or a day: it begins with a digit or a sign. */
export function isFigure(word: LineWord | undefined): boolean {
  return word !== undefined && /^[-−–+]?[.,]?\d/.test(word.text);
}

/** True of a word that gives a number before it the unit of time. */
export function isUnit(word: LineWord | undefined, units: Units): boolean {
  return unit.test(inSymbols(word, units));
}

/** True if a duration may begin with the word `at`: a number, or a time that has a name. */
export function isTimeAt(words: readonly LineWord[], at: number, lexicon: LogLexicon): boolean {
  return isFigure(words[at]) || namedTimeAt(words, at, lexicon) !== null;
}

/** What a word behind a time says of it: that it was lost, or the length of the video. */
export interface TimeTail {
  readonly field: 'lostMinutes' | 'videoMinutes';
  readonly count: number;
}

/** The word at `at` that says what the time before it was; null if none does, or it is of a time behind it. */
export function timeTailAt(
  words: readonly LineWord[],
  at: number,
  lexicon: LogLexicon,
): TimeTail | null {
  for (const field of ['lostMinutes', 'videoMinutes'] as const) {
    const phrases = field === 'lostMinutes' ? lexicon.lost : lexicon.video;
    const count = phraseLength(words, at, phrases);
    const behind = words[at + count];
    const isSpeed = /[x×]$/.test(behind?.text ?? '');
    if (count > 0 && (isSpeed || !isTimeAt(words, at + count, lexicon))) return { field, count };
  }
  return null;
}

/**
 * The duration that begins with the word `at`: `2h40`, `1:30`, `160`, over several words `2 h 40`
 * and `2 hours 40 minutes`, or a name like `half an hour`. A whole number behind full hours is
 * minutes, unless an `x` follows it, it is a date with its month, or what follows gives it to
 * another time.
 */
export function durationAt(
  words: readonly LineWord[],
  at: number,
  lexicon: LogLexicon,
): LineDuration {
  const named = namedTimeAt(words, at, lexicon);
  if (named) return named;
  const symbols = (offset: number) => inSymbols(words[at + offset], lexicon);
  let written = symbols(0);
  let taken = 1 + (openHours.test(written) ? linkLength(words, at + 1, lexicon) : 0);
  while (goesOn(written, symbols(taken), symbols(taken + 1))) {
    if (openHours.test(written) && isOfOther(words, at + taken, lexicon)) break;
    written += symbols(taken);
    taken += 1;
    const link = linkLength(words, at + taken, lexicon);
    if (openHours.test(written)) taken += link;
  }
  return { count: taken, duration: parseWorkTime(written) };
}

/** How many words join hours to the minutes that follow: `1 hour and 20 minutes`. */
function linkLength(words: readonly LineWord[], at: number, lexicon: LogLexicon): number {
  const count = phraseLength(words, at, lexicon.and);
  const [number, behind] = [words[at + count], words[at + count + 1]].map((word) =>
    inSymbols(word, lexicon),
  );
  const isMinutes = /^\d+(?:m|min)$/.test(number ?? '') || unitOfMinutes.test(behind ?? '');
  return count > 0 && /^\d/.test(number ?? '') && isMinutes ? count : 0;
}

/** True if the number at `at` is no part of the hours before it. */
function isOfOther(words: readonly LineWord[], at: number, lexicon: LogLexicon): boolean {
  if (isDateAt(words, at, lexicon) || agoLength(words, at, lexicon) > 0) return true;
  const count = unitOfMinutes.test(inSymbols(words[at + 1], lexicon)) ? 2 : 1;
  return timeTailAt(words, at + count, lexicon) !== null;
}

const namedTimes: readonly NamedTime[] = [15, 30, 45, 60, 90];

function namedTimeAt(
  words: readonly LineWord[],
  at: number,
  { times }: LogLexicon,
): LineDuration | null {
  let longest: LineDuration | null = null;
  for (const time of namedTimes) {
    const count = phraseLength(words, at, times[time]);
    if (count > (longest?.count ?? 0)) longest = { count, duration: ok(minutes(time)) };
  }
  return longest;
}

/** True if a duration that is `written` so far goes on with the `next` word. */
function goesOn(written: string, next: string, afterNext: string): boolean {
  if (bareFigure.test(written)) return unit.test(next);
  if (openMinutes.test(written)) return unitOfMinutes.test(next);
  if (!openHours.test(written) || /^[x×]$/.test(afterNext)) return false;
  return /^\d+(?:m|min)?$/.test(next);
}

/** A word with `h` for hours and `m` for minutes, whatever they are called; empty past the end. */
function inSymbols(word: LineWord | undefined, { hours, minutes: ofMinutes }: Units): string {
  return (word?.text ?? '').replaceAll(/\p{L}+/gu, (letters) => {
    if (hours.includes(letters)) return 'h';
    return ofMinutes.includes(letters) ? 'm' : letters;
  });
}
