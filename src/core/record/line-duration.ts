import type { Result } from '../result.ts';
import type { Minutes } from '../units.ts';
import type { LineWord } from './line-words.ts';
import type { LogLexicon } from './log-lexicon.ts';
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

/**
 * The duration that begins with the word `at`: `2h40`, `1:30`, `160`, or over several words `2 h 40`
 * and `2 hours 40 minutes`. A whole number behind full hours is minutes, unless an `x` follows it.
 */
export function durationAt(words: readonly LineWord[], at: number, units: Units): LineDuration {
  const symbols = (offset: number) => inSymbols(words[at + offset], units);
  let written = symbols(0);
  let taken = 1;
  while (goesOn(written, symbols(taken), symbols(taken + 1))) {
    written += symbols(taken);
    taken += 1;
  }
  return { count: taken, duration: parseWorkTime(written) };
}

/** True if a duration that is `written` so far goes on with the `next` word. */
function goesOn(written: string, next: string, afterNext: string): boolean {
  if (bareFigure.test(written)) return unit.test(next);
  if (openMinutes.test(written)) return unitOfMinutes.test(next);
  if (!openHours.test(written) || /^[x×]$/.test(afterNext)) return false;
  return /^\d+(?:m|min)?$/.test(next);
}

/** A word with `h` for hours and `m` for minutes, whatever they are called; empty past the end. */
function inSymbols(word: LineWord | undefined, { hours, minutes }: Units): string {
  return (word?.text ?? '').replaceAll(/\p{L}+/gu, (letters) => {
    if (hours.includes(letters)) return 'h';
    return minutes.includes(letters) ? 'm' : letters;
  });
}
