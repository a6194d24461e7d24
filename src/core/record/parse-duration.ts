import { fail, ok, type Result } from '../result.ts';
import { type Minutes, minutes } from '../units.ts';

/** Why a text is no duration. */
export type DurationProblem =
  | { readonly kind: 'no-duration' }
  | { readonly kind: 'not-a-duration' }
  | { readonly kind: 'negative-duration' }
  | { readonly kind: 'over-a-day' }
  /** A bare number so small that it may be meant as either. */
  | { readonly kind: 'hours-or-minutes' };

const minutesOfDay = 24 * 60;

const clock = /^(\d+):([0-5]\d)$/;
const hoursAndMinutes = /^(\d+)h(?:([0-5]?\d)(?:m|min)?)?$/;
const fractionOfHours = /^(\d*[.,]\d+|\d+[.,])h$/;
const onlyMinutes = /^(\d+)(?:m|min)?$/;
const bareFigure = /^(?:\d+|\d*[.,]\d+)$/;
/** From 1 to so many, a bare number is as likely a number of hours. */
const mostLikelyHours = 16;

/** What `parseWorkTime` reads, of a day at most: 0 to 1440 minutes. */
export function parseDuration(text: string): Result<Minutes, DurationProblem> {
  const read = parseWorkTime(text);
  return read.ok && read.value > minutesOfDay ? fail({ kind: 'over-a-day' }) : read;
}

/**
 * The whole minutes that a learner wrote as `2h40`, `2 h 40 min`, `2.5h`, `1:30`, `160m`
 * or, as a bare number of more than 16, `160`; or why it is none of these. A bare `3` is refused:
 * three minutes taken for three hours would spoil a month's pace.
 */
export function parseWorkTime(text: string): Result<Minutes, DurationProblem> {
  const written = text.toLowerCase().replaceAll(/\s+/g, '');
  if (written === '') return fail({ kind: 'no-duration' });
  if (/^[-−–]/.test(written)) return fail({ kind: 'negative-duration' });
  if (isAmbiguous(written)) return fail({ kind: 'hours-or-minutes' });
  const total = readMinutes(written);
  if (total === null) return fail({ kind: 'not-a-duration' });
  // More than anybody could mean; which lengths make sense is for the limits to say.
  return total > Number.MAX_SAFE_INTEGER ? fail({ kind: 'over-a-day' }) : ok(minutes(total));
}

/**
 * As `parseWorkTime`, but of a field that asks for hours: a bare `20` or `2,5` is so many hours, in
 * whole minutes.
 */
export function parseHours(text: string): Result<Minutes, DurationProblem> {
  const written = text.trim();
  return parseWorkTime(bareFigure.test(written) ? `${written}h` : written);
}

function readMinutes(written: string): number | null {
  const pair = clock.exec(written) ?? hoursAndMinutes.exec(written);
  if (pair) return Number(pair[1]) * 60 + Number(pair[2] ?? 0);
  const hours = fractionOfHours.exec(written)?.[1];
  if (hours !== undefined) return Math.round(Number(hours.replace(',', '.')) * 60);
  const count = onlyMinutes.exec(written)?.[1];
  return count === undefined ? null : Number(count);
}

function isAmbiguous(written: string): boolean {
  const figure = bareFigure.test(written) ? Number(written.replace(',', '.')) : 0;
  return figure > 0 && figure <= mostLikelyHours;
}
