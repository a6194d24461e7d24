import { refuseFigure } from '../plan/limits.ts';
import { fail, ok, type Result } from '../result.ts';
import { isBareFigure, isFigure } from './line-duration.ts';
import { type LineWord, phraseLength } from './line-words.ts';
import type { LogLineReason } from './log-line.ts';
import { parseSpeed } from './parse-speed.ts';

/** A speed in a line, and how many words it takes. */
export interface LineSpeed {
  readonly count: number;
  readonly speed: Result<number, LogLineReason>;
}

const sign = /^[x×]$/;

/**
 * The speed that begins with the word `at`, which says so itself: `1.75x`, `1.75 x`, `x1.75`,
 * `@1.75`, or a word of `leads` before the number; null if none does. A word alone that no number
 * follows is none either.
 */
export function speedAt(
  words: readonly LineWord[],
  at: number,
  leads: readonly string[],
): LineSpeed | null {
  const word = words[at];
  if (!word) return null;
  const lead = word.text === '@' ? 1 : phraseLength(words, at, leads);
  if (lead > 0) {
    const figure = words[at + lead];
    return figure && isFigure(figure) ? withSign(words, at, lead, figure.text) : null;
  }
  const attached = /^(?:@|[x×](?=[\d.,]))(.+)$/.exec(word.text)?.[1];
  if (attached !== undefined) return withSign(words, at, 0, attached);
  if (isFigure(word) && /[x×]$/.test(word.text)) return { count: 1, speed: checked(word.text) };
  const isSigned = isBareFigure(word) && sign.test(words[at + 1]?.text ?? '');
  return isSigned ? { count: 2, speed: checked(word.text) } : null;
}

/** The speed that a number without any sign of it is. */
export function bareSpeed(word: LineWord): LineSpeed {
  return { count: 1, speed: checked(word.text) };
}

function withSign(words: readonly LineWord[], at: number, lead: number, figure: string): LineSpeed {
  const isSigned = sign.test(words[at + lead + 1]?.text ?? '');
  return { count: lead + (isSigned ? 2 : 1), speed: checked(figure) };
}

function checked(figure: string): Result<number, LogLineReason> {
  const speed = parseSpeed(figure);
  if (speed === null) return fail({ kind: 'not-a-speed' });
  const refusal = refuseFigure('speed', speed);
  return refusal ? fail(refusal) : ok(speed);
}
