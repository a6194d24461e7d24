import type { Half } from '../calendar/half.ts';
import { type ActivityId, listActivities, type PlacedActivity } from '../curriculum/curriculum.ts';
import { type PartKind, partKindOf } from '../curriculum/part-kind.ts';
import type { Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import type { CsvCell } from './csv-cell.ts';

/** What a table of the plan tells of each piece of work, in the order of its columns. */
export const planColumns = [
  'day',
  'half',
  'start',
  'capacity',
  'course',
  'week',
  'kind',
  'activity',
  'minutes',
  'of',
  'id',
] as const;

export type PlanColumn = (typeof planColumns)[number];

/** What stands in a table of the plan, in a language. */
export interface PlanWords {
  readonly columns: Readonly<Record<PlanColumn, string>>;
  readonly halves: Readonly<Record<Half, string>>;
  readonly kinds: Readonly<Record<PartKind, string>>;
  readonly titleOf: (placed: PlacedActivity) => string;
}

/**
 * The followed plan as a table in order of time, its header first and a row for each piece of each
 * half-day: ISO days, whole minutes of a whole (`of`), the numbers of course and week.
 */
export function planRows(programme: Programme, words: PlanWords): readonly (readonly CsvCell[])[] {
  const places = new Map<ActivityId, PlacedActivity>();
  for (const placed of listActivities(programme.curriculum)) {
    places.set(placed.activity.id, placed);
  }
  const header = planColumns.map((column) => words.columns[column]);
  const rows = followedBlocks(programme).flatMap(({ day, half, start, capacity, pieces }) =>
    pieces.map(({ activity, minutes, of }): CsvCell[] => {
      const placed = places.get(activity);
      const cells: Record<PlanColumn, CsvCell> = {
        day,
        half: words.halves[half],
        start,
        capacity,
        course: placed?.course.number ?? null,
        week: placed?.week.number ?? null,
        kind: placed ? words.kinds[partKindOf(placed.activity)] : null,
        activity: placed ? words.titleOf(placed) : null,
        minutes,
        of,
        id: activity,
      };
      return planColumns.map((column) => cells[column]);
    }),
  );
  return [header, ...rows];
}
