import { importLimits } from '#core/curriculum/import/import-limits.ts';
import { type ImportProblem, start } from '#core/curriculum/import/import-problem.ts';
import { fail, ok, type Result } from '#core/result.ts';

/** No text of the characters that are allowed takes more, in any of the encodings. */
export const mostBytes = 3 * importLimits.characters + 3;

/**
 * The text of a file in UTF-8, or in UTF-16 with a byte order mark, the mark taken off. Nothing is
 * replaced on the way: bytes that are no such text, or too many of them, are a problem.
 */
export function decodeText(bytes: Uint8Array): Result<string, ImportProblem> {
  if (bytes.byteLength > mostBytes) {
    return fail({ ...start, kind: 'too-big', most: importLimits.characters });
  }
  const [first, second] = bytes;
  try {
    if (first === 0xff && second === 0xfe) return ok(decode('utf-16le', bytes));
    if (first === 0xfe && second === 0xff) return ok(decode('utf-16le', swapPairs(bytes)));
    return ok(decode('utf-8', bytes));
  } catch {
    return fail({ ...start, kind: 'unknown-encoding' });
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** A copy with the bytes of each pair changed round; a last one without a partner stays. */
function swapPairs(bytes: Uint8Array): Uint8Array {
  const swapped = Uint8Array.from(bytes);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0;
    swapped[at + 1] = bytes[at] ?? 0;
  }
  return swapped;
}
