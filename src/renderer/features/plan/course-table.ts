import {
  type Activity,
  type Course,
  type CourseWeek,
  isOptional,
  type WorkKind,
  workKindOf,
} from '#core/curriculum/curriculum.ts';
import type { Provenance } from '#core/curriculum/estimate.ts';
import type { Piece } from '#core/planner/month-plan.ts';
import { minutesByActivity } from '#core/record/attribute-sessions.ts';
import { doneFraction, isDone } from '#core/record/remaining.ts';
import { restOf } from '#core/record/tick-parts.ts';
import { type Minutes, sumMinutes } from '#core/units.ts';
import type { RowSources } from '../../replica/row-sources.ts';

/** An activity with its estimate and what became of it. */
export interface ActivityRow {
  readonly activity: Activity;
  readonly minutes: Minutes;
  readonly provenance: Provenance;
  readonly actual: Minutes;
  readonly optional: boolean;
  readonly done: boolean;
  /** How much of it is ticked or logged, 0 to 1. */
  readonly share: number;
  /** What a tick says; null if it is done. */
  readonly rest: Piece | null;
}

/** The work of one kind in a week. */
export interface KindSum {
  readonly estimate: Minutes;
  readonly actual: Minutes;
  /** `yours` if any of it is, else where most of its minutes come from. */
  readonly provenance: Provenance;
}

export type WeekState = 'open' | 'part' | 'done';

export interface WeekRow {
  readonly week: CourseWeek;
  readonly activities: readonly ActivityRow[];
  /** Null where the week has no work of that kind. */
  readonly kinds: Readonly<Record<WorkKind, KindSum | null>>;
  /** A week is done when all of it is that is not optional. */
  readonly state: WeekState;
  readonly doneCount: number;
}

export interface CourseRow {
  readonly course: Course;
  readonly weeks: readonly WeekRow[];
  readonly estimates: Readonly<Record<WorkKind, Minutes>>;
  readonly actual: Minutes;
  readonly doneWeeks: number;
}

const none = 0 as Minutes;

/** Every course with its weeks and their activities, in order, with estimates and actuals. */
export function courseTable(sources: RowSources): readonly CourseRow[] {
  const { programme } = sources;
  const actuals = minutesByActivity(programme.sessions);
  return programme.curriculum.courses.map((course) => {
    const weeks = course.weeks.map((week) => weekRow(week, actuals, sources));
    const activities = weeks.flatMap((row) => row.activities);
    return {
      course,
      weeks,
      estimates: {
        lectures: sumMinutes(weeks.map(({ kinds }) => kinds.lectures?.estimate ?? none)),
        homework: sumMinutes(weeks.map(({ kinds }) => kinds.homework?.estimate ?? none)),
      },
      actual: sumMinutes(activities.map(({ actual }) => actual)),
      doneWeeks: weeks.filter(({ state }) => state === 'done').length,
    };
  });
}

function weekRow(
  week: CourseWeek,
  actuals: ReadonlyMap<string, Minutes>,
  sources: RowSources,
): WeekRow {
  const activities = week.activities.map((activity) => activityRow(activity, actuals, sources));
  const needed = activities.filter(({ optional }) => !optional);
  const isDoneWeek = (needed.length > 0 ? needed : activities).every(({ done }) => done);
  const isBegun = activities.some(({ share }) => share > 0);
  return {
    week,
    activities,
    kinds: { lectures: sumOf('lectures', activities), homework: sumOf('homework', activities) },
    state: isDoneWeek ? 'done' : isBegun ? 'part' : 'open',
    doneCount: activities.filter(({ done }) => done).length,
  };
}

function activityRow(
  activity: Activity,
  actuals: ReadonlyMap<string, Minutes>,
  { estimates, progress }: RowSources,
): ActivityRow {
  const estimate = estimates.get(activity.id);
  return {
    activity,
    minutes: estimate?.minutes ?? (0 as Minutes),
    provenance: estimate?.provenance ?? 'stand-in',
    actual: actuals.get(activity.id) ?? (0 as Minutes),
    optional: isOptional(activity),
    done: isDone(progress, activity.id),
    share: doneFraction(progress, activity.id),
    rest: restOf(activity.id, progress, estimates),
  };
}

function sumOf(kind: WorkKind, activities: readonly ActivityRow[]): KindSum | null {
  const rows = activities.filter(({ activity }) => workKindOf(activity) === kind);
  if (rows.length === 0) return null;
  return {
    estimate: sumMinutes(rows.map(({ minutes }) => minutes)),
    actual: sumMinutes(rows.map(({ actual }) => actual)),
    provenance: mainProvenance(rows),
  };
}

function mainProvenance(rows: readonly ActivityRow[]): Provenance {
  const minutesOf = new Map<Provenance, number>();
  for (const { provenance, minutes } of rows) {
    if (provenance === 'yours') return provenance;
    minutesOf.set(provenance, (minutesOf.get(provenance) ?? 0) + minutes);
  }
  const [most] = [...minutesOf.entries()].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'stand-in';
}
