const plain = /^[\x20-\x7e]*$/;

/** Text without case and accents, so that `cafe` finds `Café`. */
export function plainText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  // Once more after the case is gone: an `İ` leaves a mark behind.
  return bare(bare(text).toLowerCase()).replaceAll('ß', 'ss');
}

function bare(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

/** A word of letters, or a figure with what is fast to it: `1.75x`, `2.3`, `c2w3`. */
const word = /[\p{L}\p{N}]+(?:[.,](?=\p{N})[\p{N}]+\p{L}*)*/gu;

/** The words of a plain text, without what stands between them. */
export function plainWords(text: string): readonly string[] {
  return text.match(word) ?? [];
}
