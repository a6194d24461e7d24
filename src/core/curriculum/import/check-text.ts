import { importLimits } from './import-limits.ts';
import { type ImportProblem, start } from './import-problem.ts';

/** Why a text cannot even be looked at; null if it can. A text that is too big is not searched. */
export function checkText(text: string): ImportProblem | null {
  const most = importLimits.characters;
  if (text.length > most) return { ...start, kind: 'too-big', most };
  const at = text.indexOf('\0');
  if (at >= 0) return { ...start, line: splitLines(text.slice(0, at)).length, kind: 'not-text' };
  return isBlank(text) ? { ...start, kind: 'empty' } : null;
}

/** The lines of a text, whatever ends them, without a byte order mark. */
export function splitLines(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|[\n\v\f\r\u2028\u2029]/);
}

/** True of white space and byte order marks alone. */
function isBlank(text: string): boolean {
  return !/\S/u.test(text);
}
