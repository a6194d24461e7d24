import {
  type ActivityId,
  type Curriculum,
  listActivities,
  workKindOf,
} from '../curriculum/curriculum.ts';
import type { OpenBlock } from './cost-futures.ts';

/** What is left of each course-week and kind of work, where anything is. */
export function blocksLeft(
  curriculum: Curriculum,
  leftOf: (activity: ActivityId) => number,
  wholeOf: (activity: ActivityId) => number,
): readonly OpenBlock[] {
  const blocks = new Map<number, OpenBlock>();
  for (const { activity, weekIndex } of listActivities(curriculum)) {
    const kind = workKindOf(activity);
    const place = 2 * weekIndex + (kind === 'lectures' ? 0 : 1);
    const before = blocks.get(place);
    const left = (before?.left ?? 0) + leftOf(activity.id);
    const whole = (before?.whole ?? 0) + wholeOf(activity.id);
    blocks.set(place, { place, kind, left, whole });
  }
  return [...blocks.values()].filter(({ left }) => left > 0);
}
