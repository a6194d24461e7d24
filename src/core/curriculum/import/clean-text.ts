import { importLimits } from './import-limits.ts';

// Overrides, embeddings and isolates of direction; the marks that right-to-left texts need stay.
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;
const unreadable = /[\p{Cc}\p{Cs}]/gu;

export interface CleanText {
  readonly text: string;
  /** True if more than white space was taken out. */
  readonly removed: boolean;
}

/**
 * `text` as one line: white space is a single space, at the ends none, and there are no control
 * characters, halves of a character or characters that turn the direction of writing.
 */
export function cleanText(text: string): CleanText {
  const spaced = text.replace(/\s+/gu, ' ');
  const readable = spaced.replace(turning, '').replace(unreadable, '');
  const removed = readable.length < spaced.length;
  // What stood around a removed character may be two spaces now.
  return { text: (removed ? readable.replace(/ +/g, ' ') : readable).trim(), removed };
}

/** The beginning of `text`, cleaned, and short enough to be shown in a list. */
export function shownText(text: string): string {
  // A pair of which the first half is the last unit is cleaned away.
  return cleanText(text.slice(0, importLimits.title)).text;
}
