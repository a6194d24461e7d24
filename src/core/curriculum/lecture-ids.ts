import { type Curriculum, listActivities } from './curriculum.ts';

/** The ids of all activities of a curriculum that are lectures. */
export function lectureIds(curriculum: Curriculum): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { activity } of listActivities(curriculum)) {
    if (activity.kind === 'lecture') ids.add(activity.id);
  }
  return ids;
}
