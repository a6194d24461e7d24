import { isOptional, listActivities, type PlacedActivity } from '#core/curriculum/curriculum.ts';
import { estimateActivities } from '#core/curriculum/estimate-activities.ts';
import type { Programme } from '#core/plan/document.ts';
import { remainingMinutes } from '#core/record/remaining.ts';
import type { Minutes } from '#core/units.ts';

/** Something taught that may be left out, with the minutes that are left of it. */
export interface OptionalWork {
  readonly placed: PlacedActivity;
  readonly minutes: Minutes;
}

/** What is taught, may be left out and is not done, whether it is left out or not, in order. */
export function optionalWork(programme: Programme): readonly OptionalWork[] {
  const { curriculum, study, estimates } = programme;
  const left = remainingMinutes(
    { ...programme, skipped: [] },
    estimateActivities(curriculum, study, estimates),
  );
  return listActivities(curriculum).flatMap((placed) => {
    const { activity } = placed;
    const minutes = left.get(activity.id);
    if (activity.kind === 'extra' || !isOptional(activity) || !minutes) return [];
    return [{ placed, minutes }];
  });
}
