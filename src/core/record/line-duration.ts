import { ok, type Result } from '../result.ts';
import { type Minutes, minutes } from '../units.ts';
import { isDateAt } from './line-date.ts';
import { agoLength } from './line-day.ts';
import { wordNumberAt } from './line-number.ts';
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

/** True if a duration may begin with the word `at`: a number, or a time in words. */
export function isTimeAt(words: readonly LineWord[], at: number, lexicon: LogLexicon): boolean {
  const isNumber = bareFigure.test(symbolAt(words, at, lexicon).text);
  return isFigure(words[at]) || isNumber || namedTimeAt(words, at, lexicon) !== null;
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
 * and `2 hours 40 minutes`, `two hours`, or a name like `half an hour`. A whole number behind full
 * hours is minutes, unless an `x` or hours follow it, it is a date with its month, or what follows
 * gives it to another time.
 */
export function durationAt(
  words: readonly LineWord[],
  at: number,
  lexicon: LogLexicon,
): LineDuration {
  const named = namedTimeAt(words, at, lexicon);
  if (named) return named;
  const symbol = (offset: number) => symbolAt(words, at + offset, lexicon);
  const link = (offset: number) => linkLength(words, at + offset, lexicon);
  let { text: written, count: taken } = symbol(0);
  if (openHours.test(written)) taken += link(taken);
  let next = symbol(taken);
  while (goesOn(written, next.text, symbol(taken + next.count).text)) {
    if (openHours.test(written) && isOfOther(words, at + taken, lexicon)) break;
    written += next.text;
    taken += next.count;
    if (openHours.test(written)) taken += link(taken);
    next = symbol(taken);
  }
  return { count: taken, duration: parseWorkTime(written) };
}

/** How many words join hours to the minutes that follow: `1 hour and 20 minutes`. */
function linkLength(words: readonly LineWord[], at: number, lexicon: LogLexicon): number {
  const count = phraseLength(words, at, lexicon.and);
  const number = symbolAt(words, at + count, lexicon);
  const behind = symbolAt(words, at + count + number.count, lexicon).text;
  const isMinutes = /^\d+(?:m|min)$/.test(number.text) || unitOfMinutes.test(behind);
  return count > 0 && /^\d/.test(number.text) && isMinutes ? count : 0;
}

/** True if the number at `at` is no part of the hours before it. */
function isOfOther(words: readonly LineWord[], at: number, lexicon: LogLexicon): boolean {
  if (isDateAt(words, at, lexicon) || agoLength(words, at, lexicon) > 0) return true;
  const { count } = symbolAt(words, at, lexicon);
  const units = unitOfMinutes.test(inSymbols(words[at + count], lexicon)) ? 1 : 0;
  return timeTailAt(words, at + count + units, lexicon) !== null;
}

const namedTimes: readonly NamedTime[] = [15, 30, 45, 90];

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
  if (!openHours.test(written) || /^[x×h]$/.test(afterNext)) return false;
  return /^\d+(?:m|min)?$/.test(next);
}

/** What stands at `at` in symbols: a number in words only before its unit, or else just that word. */
function symbolAt(words: readonly LineWord[], at: number, lexicon: LogLexicon) {
  const number = wordNumberAt(words, at, lexicon);
  return number && isUnit(words[at + number.count], lexicon)
    ? { text: number.figures, count: number.count }
    : { text: inSymbols(words[at], lexicon), count: 1 };
}

/** A word with `h` for hours and `m` for minutes, whatever they are called; empty past the end. */
function inSymbols(word: LineWord | undefined, { hours, minutes: ofMinutes }: Units): string {
  return (word?.text ?? '').replaceAll(/\p{L}+/gu, (letters) => {
    if (hours.includes(letters)) return 'h';
    return ofMinutes.includes(letters) ? 'm' : letters;
  });
}
