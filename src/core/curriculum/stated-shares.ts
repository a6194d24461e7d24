import { spreadMinutes } from '../planner/spread-minutes.ts';
import { type Minutes, minutes } from '../units.ts';
import type { Activity, ActivityId, Course, Curriculum } from './curriculum.ts';
import type { Estimate, Estimates, Provenance } from './estimate.ts';
import { leastDerivedMinutes, standInMinutes } from './stand-in-minutes.ts';

/**
 * How long each activity takes at 1x in the provider's own view. The stated hours of a course, less
 * its lectures, readings and quizzes, are shared equally by its graded assignments, or by its
 * quizzes where it has none: the shares sum exactly to the hours. Courses that state none share what
 * the whole leaves them. Ungraded assignments stand outside the hours; stand-ins are used where no
 * hours are known or too few are left.
 */
export function statedShares(curriculum: Curriculum): Estimates {
  const shares = new Map<ActivityId, Estimate>();
  const stating = curriculum.courses.filter((course) => course.statedHours !== null);
  const silent = curriculum.courses.filter((course) => course.statedHours === null);
  for (const course of stating) addShares(shares, [course], course.statedHours);
  if (silent.length > 0) addShares(shares, silent, hoursLeft(curriculum, stating));
  return shares;
}

function hoursLeft(curriculum: Curriculum, stating: readonly Course[]): number | null {
  if (curriculum.statedHours === null) return null;
  return stating.reduce((left, course) => left - (course.statedHours ?? 0), curriculum.statedHours);
}

function addShares(
  shares: Map<ActivityId, Estimate>,
  courses: readonly Course[],
  hours: number | null,
): void {
  const all = courses.flatMap((course) => course.weeks.flatMap((week) => week.activities));
  const counted = all.filter((activity) => !isUngraded(activity));
  const stated = hours === null ? 0 : Math.round(hours * 60);
  const derived = deriveRest(counted, stated);
  const exact = counted.map((activity) => derived.get(activity.id) ?? standInFor(activity));
  const rounded = derived.size > 0 ? spreadMinutes(minutes(stated), exact) : exact.map(Math.round);
  counted.forEach((activity, index) => {
    const provenance = derived.has(activity.id) ? 'derived' : provenanceOf(activity);
    shares.set(activity.id, { minutes: (rounded[index] ?? 0) as Minutes, provenance });
  });
  for (const activity of all.filter(isUngraded)) {
    shares.set(activity.id, {
      minutes: minutes(standInMinutes.ungradedAssignment),
      provenance: 'stand-in',
    });
  }
}

/** The equal shares of those activities that take what is left; of none if that is too little. */
function deriveRest(counted: readonly Activity[], stated: number): ReadonlyMap<ActivityId, number> {
  const assignments = counted.filter((activity) => activity.kind === 'assignment');
  const takers =
    assignments.length > 0 ? assignments : counted.filter((activity) => activity.kind === 'quiz');
  let left = stated;
  for (const activity of counted) {
    if (activity.kind !== takers[0]?.kind) left -= standInFor(activity);
  }
  if (takers.length === 0 || left < leastDerivedMinutes * takers.length) return new Map();
  return new Map(takers.map((activity) => [activity.id, left / takers.length]));
}

function standInFor(activity: Activity): number {
  if (activity.kind === 'lecture' && activity.seconds !== null) return activity.seconds / 60;
  return standInMinutes[activity.kind];
}

function provenanceOf(activity: Activity): Provenance {
  return activity.kind === 'lecture' && activity.seconds !== null ? 'derived' : 'stand-in';
}

function isUngraded(activity: Activity): boolean {
  return activity.kind === 'assignment' && !activity.graded;
}
