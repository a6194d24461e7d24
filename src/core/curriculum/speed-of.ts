import { type ActivityId, type Curriculum, listActivities } from './curriculum.ts';
import type { SpeedPlan } from './speed-plan.ts';

/**
 * The expected playback speed of every lecture: that of its week if the plan names one, else what
 * the ramp has come to, never above the target, and in a hard week never above the fallback.
 */
export function lectureSpeeds(
  curriculum: Curriculum,
  speeds: SpeedPlan,
): ReadonlyMap<ActivityId, number> {
  const hard = new Set(speeds.hard);
  const byLecture = new Map<ActivityId, number>();
  for (const { activity, week } of listActivities(curriculum)) {
    if (activity.kind !== 'lecture') continue;
    const own = Object.hasOwn(speeds.weeks, week.id) ? speeds.weeks[week.id] : undefined;
    const risen = rampSpeed(speeds, byLecture.size);
    const usual = hard.has(week.id) ? Math.min(speeds.fallback, risen) : risen;
    byLecture.set(activity.id, own ?? usual);
  }
  return byLecture;
}

/** As `lectureSpeeds`, of one activity; null of what is no lecture. */
export function speedOf(
  curriculum: Curriculum,
  speeds: SpeedPlan,
  activity: ActivityId,
): number | null {
  return lectureSpeeds(curriculum, speeds).get(activity) ?? null;
}

/** The speed after so many lectures, to a hundredth: sums of steps such as 0.1 miss by rounding. */
function rampSpeed({ target, ramp }: SpeedPlan, watched: number): number {
  if (ramp === null) return target;
  const risen = ramp.from + ramp.step * Math.floor(watched / ramp.lectures);
  return Math.min(target, Math.round(risen * 100) / 100);
}
