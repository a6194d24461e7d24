import {
  type ActivityId,
  type Curriculum,
  listActivities,
  type WorkKind,
  workKindOf,
} from '../curriculum/curriculum.ts';
import type { Minutes } from '../units.ts';

/** What is left to do of an activity; `weekIndex` counts weeks over all courses. */
export interface WorkItem {
  readonly activity: ActivityId;
  readonly kind: WorkKind;
  readonly weekIndex: number;
  readonly minutes: Minutes;
}

/** The activities with minutes in `remaining`, in curriculum order. */
export function listWork(
  curriculum: Curriculum,
  remaining: ReadonlyMap<ActivityId, Minutes>,
): readonly WorkItem[] {
  const work: WorkItem[] = [];
  for (const { activity, weekIndex } of listActivities(curriculum)) {
    const left = remaining.get(activity.id);
    if (left === undefined || left <= 0) continue;
    work.push({ activity: activity.id, kind: workKindOf(activity), weekIndex, minutes: left });
  }
  return work;
}
