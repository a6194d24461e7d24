import type { Half } from '#core/calendar/half.ts';
import type { Activity, Course, CourseWeek } from '#core/curriculum/curriculum.ts';
import { standInMinutes } from '#core/curriculum/stand-in-minutes.ts';
import type { Block, Piece } from '#core/planner/month-plan.ts';
import { doneFraction, isDone } from '#core/record/remaining.ts';
import type { Day } from '#core/units.ts';
import type { RowSources } from '../../replica/row-sources.ts';

/** How long an activity is, as exactly as it is known. */
export type ActivityLength =
  | { readonly kind: 'video'; readonly seconds: number }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'about'; readonly minutes: number };

/** An activity to tick by itself. */
export interface WeekListItem {
  readonly activity: Activity;
  readonly length: ActivityLength;
  readonly done: boolean;
  /** Done, and not today. */
  readonly doneEarlier: boolean;
  /** How much of it is ticked or logged, 0 to 1. */
  readonly share: number;
  /** The half of today that holds it, if one does. */
  readonly half: Half | null;
  /** What takes all ticks of it back. */
  readonly whole: Piece | null;
}

/** A week with all that is in it. */
export interface WeekList {
  readonly course: Course;
  readonly week: CourseWeek;
  readonly items: readonly WeekListItem[];
  readonly doneCount: number;
}

/** The weeks that `blocks` hold something of, in order, each with all of its activities. */
export function weekListsOf(
  blocks: readonly Block[],
  today: Day,
  sources: RowSources,
): readonly WeekList[] {
  const halfOf = new Map<string, Half>();
  const tickedToday = new Set(
    sources.programme.ticks
      .filter((tick) => tick.day === today)
      .flatMap(({ parts }) => parts.map(({ activity }) => activity)),
  );
  const weeks = new Map<number, { readonly course: Course; readonly week: CourseWeek }>();
  for (const block of blocks) {
    for (const { activity } of block.pieces) {
      const placed = sources.places.get(activity);
      if (!placed) continue;
      weeks.set(placed.weekIndex, { course: placed.course, week: placed.week });
      if (block.day === today && !halfOf.has(activity)) halfOf.set(activity, block.half);
    }
  }
  return [...weeks.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, { course, week }]) => {
      const items = week.activities.map((activity) =>
        itemOf(activity, halfOf.get(activity.id) ?? null, tickedToday, sources),
      );
      return { course, week, items, doneCount: items.filter(({ done }) => done).length };
    });
}

function itemOf(
  activity: Activity,
  half: Half | null,
  tickedToday: ReadonlySet<string>,
  sources: RowSources,
): WeekListItem {
  const { estimates, progress } = sources;
  const estimate = estimates.get(activity.id)?.minutes;
  const done = isDone(progress, activity.id);
  return {
    activity,
    length: lengthOf(activity, sources),
    done,
    doneEarlier: done && !tickedToday.has(activity.id),
    share: doneFraction(progress, activity.id),
    half,
    whole: estimate ? { activity: activity.id, minutes: estimate, of: estimate } : null,
  };
}

function lengthOf(activity: Activity, { estimates }: RowSources): ActivityLength {
  if (activity.kind === 'lecture') {
    const { seconds, precision } = activity;
    if (seconds === null) return { kind: 'about', minutes: Math.round(standInMinutes.lecture) };
    return precision === 'second'
      ? { kind: 'video', seconds }
      : { kind: 'minutes', minutes: Math.round(seconds / 60) };
  }
  const estimate = estimates.get(activity.id);
  const minutes = estimate?.minutes ?? 0;
  return { kind: estimate?.provenance === 'yours' ? 'minutes' : 'about', minutes };
}
