/**
 * A text as one line of at most `most` characters, as other programs take it: without the control
 * characters that a title from elsewhere may hold.
 */
export function plainLine(text: string, most = 300): string {
  const line = text.replaceAll(/\p{Cc}+/gu, ' ').trim();
  if (line.length <= most) return line;
  // The first half of a sign that takes two is no text.
  return `${line.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…`;
}
