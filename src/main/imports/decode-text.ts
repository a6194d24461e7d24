import { importLimits } from '#core/curriculum/import/import-limits.ts';
import { type ImportProblem, start } from '#core/curriculum/import/import-problem.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { decodeUnicode } from './decode-unicode.ts';

/** No text of the characters that are allowed takes more, in any of the encodings. */
export const mostBytes = 3 * importLimits.characters + 3;

/** The text of a file, or the problem with it: too many bytes, or bytes that are no text. */
export function decodeText(bytes: Uint8Array): Result<string, ImportProblem> {
  if (bytes.byteLength > mostBytes) {
    return fail({ ...start, kind: 'too-big', most: importLimits.characters });
  }
  const text = decodeUnicode(bytes);
  return text === null ? fail({ ...start, kind: 'unknown-encoding' }) : ok(text);
}
