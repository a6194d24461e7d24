import {
  type ActivityId,
  listActivities,
  type WorkKind,
  workKindOf,
} from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import type { Programme } from '../plan/document.ts';
import { type Minutes, minutes } from '../units.ts';
import { minutesByActivity } from './attribute-sessions.ts';
import { isDone, progressOf } from './remaining.ts';

/** What the record says of one kind of work of one course-week. */
export interface SettledWork {
  readonly courseId: string;
  readonly weekId: string;
  readonly weekIndex: number;
  readonly kind: WorkKind;
  /** Estimate of the activities that are done and logged, with nothing of their sessions open. */
  readonly estimate: Minutes;
  /** What these took, lost time not counted. */
  readonly actual: Minutes;
}

/**
 * Estimate against actual of each course-week and kind of which something is settled, in curriculum
 * order. An activity is settled when it is done, every session that names it names done activities
 * only, and each day on which some of it was ticked has a session that names it: then all the time
 * it took is known. Anything else teaches nothing and is left out.
 */
export function settledWork(programme: Programme, estimates: Estimates): readonly SettledWork[] {
  const progress = progressOf(programme);
  const open = new Set(tickedWithoutLog(programme));
  for (const { pieces } of programme.sessions) {
    if (pieces.every(({ activity }) => isDone(progress, activity))) continue;
    for (const { activity } of pieces) open.add(activity);
  }
  const actuals = minutesByActivity(programme.sessions);
  const settled = new Map<string, SettledWork>();
  for (const { activity, course, week, weekIndex } of listActivities(programme.curriculum)) {
    const actual = actuals.get(activity.id);
    if (actual === undefined || open.has(activity.id) || !isDone(progress, activity.id)) continue;
    const kind = workKindOf(activity);
    const key = `${weekIndex} ${kind}`;
    const before = settled.get(key);
    settled.set(key, {
      courseId: course.id,
      weekId: week.id,
      weekIndex,
      kind,
      estimate: minutes((before?.estimate ?? 0) + (estimates.get(activity.id)?.minutes ?? 0)),
      actual: minutes((before?.actual ?? 0) + actual),
    });
  }
  return [...settled.values()];
}

function* tickedWithoutLog({ ticks, sessions }: Programme): Iterable<ActivityId> {
  const logged = new Set(
    sessions.flatMap(({ day, pieces }) => pieces.map(({ activity }) => `${day} ${activity}`)),
  );
  for (const { day, parts } of ticks) {
    for (const { activity } of parts) if (!logged.has(`${day} ${activity}`)) yield activity;
  }
}
