import { minutes, type Seconds } from '../../units.ts';
import type { ActivityFacts } from './draft.ts';
import { importLimits } from './import-limits.ts';
import type { Length } from './length.ts';
import type { LengthRange } from './length-range.ts';
import type { TaughtKind } from './taught.ts';

/** What a text says about an activity. */
export interface ActivityWords {
  readonly kind: TaughtKind;
  readonly title: string;
  readonly length: Length | null;
  readonly optional: boolean;
  /** Null where nothing is said: an assignment is graded then. */
  readonly graded: boolean | null;
  readonly framework: string | null;
}

/**
 * An activity without its id. Of an optional assignment `graded` is false, and a quiz that is not
 * graded is optional; the minutes of what is no lecture are whole and at least one.
 */
export function factsOf(words: ActivityWords): ActivityFacts {
  const { kind, title, length, graded, framework } = words;
  const optional = words.optional || (kind === 'quiz' && graded === false);
  if (kind === 'lecture') {
    const seconds = (length?.seconds ?? null) as Seconds | null;
    return { kind, title, seconds, precision: length?.precision ?? null, optional };
  }
  const time = length ? { minutes: minutes(Math.max(1, Math.round(length.seconds / 60))) } : {};
  if (kind === 'assignment') {
    return { kind, title, framework, graded: !optional && graded !== false, ...time };
  }
  return { kind, title, ...time, ...(optional ? { optional } : {}) };
}

/** The range that a length of this kind breaks, as minutes; null if it breaks none. */
export function brokenRange(kind: TaughtKind, { seconds }: Length): LengthRange | null {
  const most = kind === 'lecture' ? importLimits.seconds / 60 : importLimits.minutes;
  return seconds > 0 && seconds <= most * 60 ? null : { field: 'minutes', least: 0, most };
}

/** The range that stated hours break; null if they break none. */
export function brokenHours(hours: number): LengthRange | null {
  const most = importLimits.statedHours;
  return hours > 0 && hours <= most ? null : { field: 'hours', least: 0, most };
}
