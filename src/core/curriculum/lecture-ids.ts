import { remember } from '../remember.ts';
import { type ActivityId, type Curriculum, listActivities } from './curriculum.ts';

/** The ids of all activities of a curriculum that are lectures; the same set for the same curriculum. */
export const lectureIds = remember((curriculum: Curriculum): ReadonlySet<ActivityId> => {
  const ids = new Set<ActivityId>();
  for (const { activity } of listActivities(curriculum)) {
    if (activity.kind === 'lecture') ids.add(activity.id);
  }
  return ids;
});
