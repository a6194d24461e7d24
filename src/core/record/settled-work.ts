import {
  type ActivityId,
  listActivities,
  type WorkKind,
  workKindOf,
} from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import type { Programme } from '../plan/document.ts';
import { type Day, type Minutes, minutes } from '../units.ts';
import { minutesByActivity } from './attribute-sessions.ts';
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
  const open = new Set(tickedWithoutLog(programme));
  const waiting = loggedBeyondTicks(programme, progress);
  for (const { pieces } of programme.sessions) {
    if (!pieces.some(({ activity }) => waiting.has(activity))) continue;
    for (const { activity } of pieces) open.add(activity);
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

/** Activities of which more was logged than is ticked, though they are not done. */
function loggedBeyondTicks({ sessions }: Programme, progress: Progress): ReadonlySet<ActivityId> {
  const logged = new Map<ActivityId, { fraction: number; of: number }>();
  for (const { pieces } of sessions) {
    for (const { activity, minutes, of } of pieces) {
      const known = logged.get(activity);
      if (known) {
        known.fraction += minutes / of;
        known.of = of;
      } else logged.set(activity, { fraction: minutes / of, of });
    }
  }
  const waiting = new Set<ActivityId>();
  for (const [activity, { fraction, of }] of logged) {
    if (isDone(progress, activity)) continue;
    const ticked = progress.ticked.get(activity) ?? 0;
    if (ticked === 0 || (fraction - ticked) * of > roundedMinutes) waiting.add(activity);
  }
  return waiting;
}

function tickedWithoutLog({ ticks, sessions }: Programme): Iterable<ActivityId> {
  const bare = new Map<Day, Set<ActivityId>>();
  for (const { day, parts } of ticks) {
    const ofDay = bare.get(day) ?? new Set();
    for (const { activity } of parts) ofDay.add(activity);
    bare.set(day, ofDay);
  }
  for (const { day, pieces } of sessions) {
    const ofDay = bare.get(day);
    if (ofDay) for (const { activity } of pieces) ofDay.delete(activity);
  }
  return [...bare.values()].flatMap((ofDay) => [...ofDay]);
}
