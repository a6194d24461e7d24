import { ok, type Result } from '../result.ts';
import type { Minutes } from '../units.ts';
import { type DurationProblem, parseDuration } from './parse-duration.ts';
import { parseSpeed } from './parse-speed.ts';

/** What one line says about a stretch of study; `speed` is null where none was written. */
export interface LogText {
  readonly minutes: Minutes;
  readonly speed: number | null;
}

const durationThenFigure = /^(.*?\S)\s+(\S+(?:\s+[x×])?)$/i;
const bareCount = /^\d+$/;
const openHours = /h$/i;

/**
 * The duration and the playback speed that a learner wrote in one line, as `2h40 1.75`, `160 1.5x`
 * or `2 h 40`; or why the duration is none. A whole number that follows an `h` is minutes, as
 * everywhere: a whole speed after full hours is written `2h 2x`.
 */
export function parseLogText(text: string): Result<LogText, DurationProblem> {
  const [, head = '', tail = ''] = durationThenFigure.exec(text.trim()) ?? [];
  const speed = parseSpeed(tail);
  if (speed === null || (bareCount.test(tail) && openHours.test(head))) {
    return withSpeed(parseDuration(text), null);
  }
  return withSpeed(parseDuration(head), speed);
}

function withSpeed(
  duration: Result<Minutes, DurationProblem>,
  speed: number | null,
): Result<LogText, DurationProblem> {
  return duration.ok ? ok({ minutes: duration.value, speed }) : duration;
}
