/**
 * The text of bytes in UTF-8, or in UTF-16 with a byte order mark, the mark taken off. Nothing is
 * replaced on the way: null if they are no such text.
 */
export function decodeUnicode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  try {
    if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
    if (first === 0xfe && second === 0xff) return decode('utf-16le', swapPairs(bytes));
    return decode('utf-8', bytes);
  } catch {
    return null;
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
