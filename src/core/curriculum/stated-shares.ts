import { spreadMinutes } from '../planner/spread-minutes.ts';
import { type Minutes, minutes } from '../units.ts';
import {
  type Activity,
  type ActivityId,
  type Course,
  type Curriculum,
  isOptional,
} from './curriculum.ts';
import type { Estimate, Estimates, Provenance } from './estimate.ts';
import { leastDerivedMinutes, standInMinutes } from './stand-in-minutes.ts';

/**
 * How long each activity takes at 1x in the provider's own view. The stated hours of a course, less
 * its lectures, readings and quizzes, are shared equally by its graded assignments, or by its
 * quizzes where it has none: the shares sum exactly to the hours. Courses that state none share what
 * the whole leaves them. A course that states none is taken to state the sum of its weeks, if each
 * of them states some. What has minutes of its own keeps them, and the hours are less by these.
 * What is optional stands outside the hours, but for lectures; stand-ins are used where no hours are
 * known or too few are left.
 */
export function statedShares(curriculum: Curriculum): Estimates {
  const before = known.get(curriculum);
  if (before) return before;
  const shares = shareHours(curriculum);
  known.set(curriculum, shares);
  return shares;
}

// Every plan and every forecast of a curriculum asks for them.
const known = new WeakMap<Curriculum, Estimates>();

function shareHours(curriculum: Curriculum): Estimates {
  const shares = new Map<ActivityId, Estimate>();
  const stating = curriculum.courses.filter((course) => hoursOf(course) !== null);
  const silent = curriculum.courses.filter((course) => hoursOf(course) === null);
  for (const course of stating) addShares(shares, [course], hoursOf(course));
  if (silent.length > 0) addShares(shares, silent, hoursLeft(curriculum, stating));
  return shares;
}

function hoursLeft(curriculum: Curriculum, stating: readonly Course[]): number | null {
  if (curriculum.statedHours === null) return null;
  return stating.reduce((left, course) => left - (hoursOf(course) ?? 0), curriculum.statedHours);
}

function hoursOf({ statedHours, weeks }: Course): number | null {
  if (statedHours !== null || weeks.length === 0) return statedHours;
  return weeks.reduce<number | null>(
    (sum, week) => (sum === null || week.statedHours === null ? null : sum + week.statedHours),
    0,
  );
}

function addShares(
  shares: Map<ActivityId, Estimate>,
  courses: readonly Course[],
  hours: number | null,
): void {
  const all = courses.flatMap((course) => course.weeks.flatMap((week) => week.activities));
  const inside = all.filter((activity) => !isOutside(activity));
  const counted = inside.filter((activity) => ownMinutes(activity) === null);
  const taken = inside.reduce((sum, activity) => sum + (ownMinutes(activity) ?? 0), 0);
  const stated = hours === null ? 0 : Math.round(hours * 60) - taken;
  const taking = inside.some(({ kind }) => kind === 'assignment') ? 'assignment' : 'quiz';
  const derived = deriveRest(counted, stated, taking);
  const exact = counted.map((activity) => derived.get(activity.id) ?? standInFor(activity));
  const rounded = derived.size > 0 ? spreadMinutes(minutes(stated), exact) : exact.map(Math.round);
  counted.forEach((activity, index) => {
    const provenance = derived.has(activity.id) ? 'derived' : provenanceOf(activity);
    shares.set(activity.id, { minutes: (rounded[index] ?? 0) as Minutes, provenance });
  });
  for (const activity of all) {
    const own = ownMinutes(activity);
    if (activity.kind === 'extra') {
      shares.set(activity.id, { minutes: activity.minutes, provenance: 'stand-in' });
    } else if (own !== null) shares.set(activity.id, { minutes: own, provenance: 'stated' });
    else if (isOutside(activity)) {
      shares.set(activity.id, { minutes: standInOutside(activity), provenance: 'stand-in' });
    }
  }
}

function ownMinutes(activity: Activity): Minutes | null {
  return activity.kind === 'lecture' ? null : (activity.minutes ?? null);
}

/** The equal shares of those activities that take what is left; of none if that is too little. */
function deriveRest(
  counted: readonly Activity[],
  stated: number,
  taking: Activity['kind'],
): ReadonlyMap<ActivityId, number> {
  const takers = counted.filter(({ kind }) => kind === taking);
  let left = stated;
  for (const activity of counted) if (activity.kind !== taking) left -= standInFor(activity);
  if (takers.length === 0 || left < leastDerivedMinutes * takers.length) return new Map();
  return new Map(takers.map((activity) => [activity.id, left / takers.length]));
}

function standInFor(activity: Activity): number {
  if (activity.kind === 'extra') return activity.minutes;
  if (activity.kind === 'lecture' && activity.seconds !== null) return activity.seconds / 60;
  return standInMinutes[activity.kind];
}

function provenanceOf(activity: Activity): Provenance {
  return activity.kind === 'lecture' && activity.seconds !== null ? 'derived' : 'stand-in';
}

function isOutside(activity: Activity): boolean {
  return activity.kind !== 'lecture' && isOptional(activity);
}

function standInOutside(activity: Activity): Minutes {
  const { ungradedAssignment } = standInMinutes;
  return minutes(
    activity.kind === 'assignment' ? ungradedAssignment : Math.round(standInFor(activity)),
  );
}
