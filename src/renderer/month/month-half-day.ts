import type { Half } from '#core/calendar/half.ts';
import type { PlacedActivity } from '#core/curriculum/curriculum.ts';
import { type PartKind, partKindOf } from '#core/curriculum/part-kind.ts';
import type { Piece } from '#core/planner/month-plan.ts';
import type { BlockStatus } from '#core/record/block-status.ts';
import type { Day } from '#core/units.ts';
import type { PlannedSpeeds } from '../block/planned-speeds.ts';

/** The work of one kind, or an extra, in a half-day: from which week of which course, to which. */
export interface HalfDayPart {
  readonly kind: PartKind;
  readonly minutes: number;
  readonly first: PlacedActivity;
  readonly last: PlacedActivity;
}

/** A half-day with work, as the month draws it. */
export interface MonthHalfDay {
  readonly day: Day;
  readonly half: Half;
  readonly parts: readonly HalfDayPart[];
  readonly state: BlockStatus;
  /** For `part`: how much of it is done, 0 to 1. */
  readonly share?: number | undefined;
  /** At which its lectures are to be watched; null without any. */
  readonly speeds: PlannedSpeeds | null;
}

/** The pieces by kind of work, in the order in which the kinds begin. */
export function partsOf(
  pieces: readonly Piece[],
  placeOf: (activity: string) => PlacedActivity | undefined,
): readonly HalfDayPart[] {
  const parts = new Map<PartKind, HalfDayPart>();
  for (const piece of pieces) {
    const placed = placeOf(piece.activity);
    if (!placed) continue;
    const kind = partKindOf(placed.activity);
    const known = parts.get(kind);
    parts.set(kind, {
      kind,
      minutes: (known?.minutes ?? 0) + piece.minutes,
      first: known?.first ?? placed,
      last: placed,
    });
  }
  return [...parts.values()];
}

/** `1.1` for course 1 week 1, `1.1–2` where it goes on to week 2, `1.4–2.1` to another course. */
export function weekCode({ first, last }: Pick<HalfDayPart, 'first' | 'last'>): string {
  const from = `${first.course.number}.${first.week.number}`;
  if (first.weekIndex === last.weekIndex) return from;
  return first.course.id === last.course.id
    ? `${from}–${last.week.number}`
    : `${from}–${last.course.number}.${last.week.number}`;
}
