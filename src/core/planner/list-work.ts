import {
  type ActivityId,
  type Curriculum,
  listActivities,
  type WorkKind,
  workKindOf,
} from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import type { Minutes } from '../units.ts';

/** What is left to do of an activity; `weekIndex` counts weeks over all courses. */
export interface WorkItem {
  readonly activity: ActivityId;
  readonly kind: WorkKind;
  readonly weekIndex: number;
  readonly minutes: Minutes;
  /** The whole estimate, of which `minutes` are left. */
  readonly of: Minutes;
}

/** The estimated activities with minutes in `remaining`, in curriculum order. */
export function listWork(
  curriculum: Curriculum,
  remaining: ReadonlyMap<ActivityId, Minutes>,
  estimates: Estimates,
): readonly WorkItem[] {
  const work: WorkItem[] = [];
  for (const { activity, weekIndex } of listActivities(curriculum)) {
    const left = remaining.get(activity.id);
    const of = estimates.get(activity.id)?.minutes;
    if (left === undefined || left <= 0 || of === undefined) continue;
    work.push({ activity: activity.id, kind: workKindOf(activity), weekIndex, minutes: left, of });
  }
  return work;
}
