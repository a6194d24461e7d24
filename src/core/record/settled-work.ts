import {
  type ActivityId,
  listActivities,
  type WorkKind,
  workKindOf,
} from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import type { Programme, Session } from '../plan/document.ts';
import { remember } from '../remember.ts';
import { type Day, type Minutes, minutes } from '../units.ts';
import { minutesByActivity } from './attribute-sessions.ts';
import { type ActivityRecord, sessionIndexOf } from './record-index.ts';
import { isDone, type Progress, progressOf } from './remaining.ts';

/** Ticks and logs are written in whole minutes, each rounded. */
const roundedMinutes = 1;

/** What the record says of one kind of work of one course-week. */
export interface SettledWork {
  readonly courseId: string;
  readonly weekId: string;
  readonly weekIndex: number;
  readonly kind: WorkKind;
  /** Estimate of what is ticked and logged of it, with nothing of its sessions open. */
  readonly estimate: Minutes;
  /** What that took, lost time not counted. */
  readonly actual: Minutes;
}

/**
 * Estimate against actual of each course-week and kind of which something is settled, in curriculum
 * order. The ticked part of an activity is settled when nothing that was logged of it waits for a
 * tick, nor anything else that its sessions name, and each day on which some of it was ticked has a
 * session that names it: then all the time that this part took is known. Anything else teaches
 * nothing and is left out.
 */
export function settledWork(programme: Programme, estimates: Estimates): readonly SettledWork[] {
  const progress = progressOf(programme);
  const records = sessionIndexOf(programme.sessions).byActivity;
  const open = new Set(tickedWithoutLog(programme, records));
  for (const record of records.values()) {
    if (!isWaiting(record, progress)) continue;
    for (const activity of namedBeside(record)) open.add(activity);
  }
  const actuals = minutesByActivity(programme.sessions);
  const settled = new Map<string, SettledWork>();
  for (const { activity, course, week, weekIndex } of listActivities(programme.curriculum)) {
    const actual = actuals.get(activity.id);
    if (actual === undefined || open.has(activity.id)) continue;
    const ticked = Math.min(1, progress.ticked.get(activity.id) ?? 0);
    const estimate = Math.round((estimates.get(activity.id)?.minutes ?? 0) * ticked);
    const kind = workKindOf(activity);
    const key = `${weekIndex} ${kind}`;
    const before = settled.get(key);
    settled.set(key, {
      courseId: course.id,
      weekId: week.id,
      weekIndex,
      kind,
      estimate: minutes((before?.estimate ?? 0) + estimate),
      actual: minutes((before?.actual ?? 0) + actual),
    });
  }
  return [...settled.values()];
}

/** True of an activity of which more was logged than is ticked, though it is not done. */
function isWaiting(record: ActivityRecord<Session>, progress: Progress): boolean {
  if (isDone(progress, record.activity)) return false;
  const ticked = progress.ticked.get(record.activity) ?? 0;
  const { fraction, of } = loggedOf(record);
  return ticked === 0 || (fraction - ticked) * of > roundedMinutes;
}

/** How much of an activity was logged, and the estimate that the log of the latest half-day had. */
const loggedOf = remember(({ activity, entries }: ActivityRecord<Session>) => {
  const logged = { fraction: 0, of: 0 };
  for (const { pieces } of entries) {
    for (const piece of pieces) {
      if (piece.activity !== activity) continue;
      logged.fraction += piece.minutes / piece.of;
      logged.of = piece.of;
    }
  }
  return logged;
});

/** All that the sessions on an activity name, itself too. */
const namedBeside = remember(
  ({ entries }: ActivityRecord<Session>): ReadonlySet<ActivityId> =>
    new Set(entries.flatMap(({ pieces }) => pieces.map(({ activity }) => activity))),
);

const daysOf = remember(
  ({ entries }: ActivityRecord<Session>): ReadonlySet<Day> =>
    new Set(entries.map(({ day }) => day)),
);

function tickedWithoutLog(
  { ticks }: Programme,
  records: ReadonlyMap<ActivityId, ActivityRecord<Session>>,
): Iterable<ActivityId> {
  return ticks.flatMap(({ day, parts }) =>
    parts
      .map(({ activity }) => activity)
      .filter((activity) => {
        const record = records.get(activity);
        return record === undefined || !daysOf(record).has(day);
      }),
  );
}
