import { type Curriculum, listActivities } from '../curriculum/curriculum.ts';
import { curriculumLimits } from '../curriculum/curriculum-limits.ts';
import type { Refusal } from './refusal.ts';

/** Why no estimates follow from the figures of a curriculum; null if they do. */
export function checkCurriculum(curriculum: Curriculum): Refusal | null {
  const { courses } = curriculum;
  for (const { statedHours } of [
    curriculum,
    ...courses,
    ...courses.flatMap(({ weeks }) => weeks),
  ]) {
    const refusal = refuseMore(statedHours, curriculumLimits.statedHours);
    if (refusal) return refusal;
  }
  for (const { activity } of listActivities(curriculum)) {
    const refusal =
      activity.kind === 'lecture'
        ? refuseMore(activity.seconds, curriculumLimits.seconds)
        : refuseMore(activity.minutes ?? null, curriculumLimits.minutes);
    if (refusal) return refusal;
  }
  return null;
}

function refuseMore(value: number | null, most: number): Refusal | null {
  return value === null || (value >= 0 && value <= most)
    ? null
    : { kind: 'out-of-range', field: 'estimate', least: 0, most };
}
