import type { Reading } from './curriculum.ts';

/** The title of a reading to which its source gives none: its number in the week. */
export function numberedReading(number: number): string {
  return `Reading ${number}`;
}

/** True of a reading whose title says no more than its number, or nothing. */
export function isNumberedReading({ title }: Pick<Reading, 'title'>): boolean {
  return /^(Reading \d+)?$/.test(title.trim());
}
