import type { Day } from '../units.ts';

export type Half = 'morning' | 'afternoon';

export const halves: readonly Half[] = ['morning', 'afternoon'];

/** A morning or an afternoon of one calendar day. */
export interface HalfDay {
  readonly day: Day;
  readonly half: Half;
}

/** Negative if `a` comes before `b`, 0 if they are the same half-day. */
export function compareHalfDays(a: HalfDay, b: HalfDay): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.half === b.half) return 0;
  return a.half === 'morning' ? -1 : 1;
}

/** A key that is the same for the same half-day only. */
export function halfDayKey(at: HalfDay): string {
  return `${at.day} ${at.half}`;
}
