import { spreadMinutes } from '../planner/spread-minutes.ts';
import { type Minutes, minutes } from '../units.ts';
import type { ActivityId, CourseWeek, Curriculum, Lecture } from './curriculum.ts';
import type { Estimate, Estimates, LecturePace } from './estimate.ts';
import { lectureSpeeds } from './speed-of.ts';
import { standInMinutes } from './stand-in-minutes.ts';
import { statedShares } from './stated-shares.ts';

/**
 * The estimate of every activity, in curriculum order: the learner's `own` minutes where given, for
 * lectures the two clocks `V / speed + pauseRatio * V`, each at its expected speed, for all else the
 * share of the stated hours. Without `own`, the lectures of a week sum to its two clocks rounded to
 * a minute, and nothing is shorter than one minute.
 */
export function estimateActivities(
  curriculum: Curriculum,
  pace: LecturePace,
  own: Readonly<Record<ActivityId, Minutes>>,
): Estimates {
  const before = latest.get(pace);
  const isPlain = Object.keys(own).length === 0;
  if (isPlain && before?.curriculum === curriculum) return before.estimates;
  const estimates = estimateAll(curriculum, pace, own);
  if (isPlain) latest.set(pace, { curriculum, estimates });
  return estimates;
}

// A plan, its forecast and what is drawn of them ask one after the other.
const latest = new WeakMap<
  LecturePace,
  { readonly curriculum: Curriculum; readonly estimates: Estimates }
>();

function estimateAll(
  curriculum: Curriculum,
  pace: LecturePace,
  own: Readonly<Record<ActivityId, Minutes>>,
): Estimates {
  const estimates = new Map<ActivityId, Estimate>();
  const shares = statedShares(curriculum);
  const speeds = lectureSpeeds(curriculum, pace.speeds);
  for (const week of curriculum.courses.flatMap((course) => course.weeks)) {
    const lectures = lectureMinutes(week, speeds, pace);
    for (const { id } of week.activities) {
      const share = shares.get(id);
      const yours = Object.hasOwn(own, id) ? own[id] : undefined;
      if (yours !== undefined) estimates.set(id, { minutes: yours, provenance: 'yours' });
      else if (share) {
        const minutes = lectures.get(id) ?? (Math.max(share.minutes, 1) as Minutes);
        estimates.set(id, { ...share, minutes });
      }
    }
  }
  return estimates;
}

/** Rounded by the week and then spread, so that 19 short lectures do not add up 19 roundings. */
function lectureMinutes(
  week: CourseWeek,
  speeds: ReadonlyMap<ActivityId, number>,
  { pauseRatio, speeds: { target } }: LecturePace,
): ReadonlyMap<ActivityId, Minutes> {
  const lectures = week.activities.filter((activity) => activity.kind === 'lecture');
  const videoAt = new Map<number, number>();
  let video = 0;
  // Relative to the target, so that one speed for all leaves the lengths as the very weights.
  const weights = lectures.map((lecture) => {
    const speed = speeds.get(lecture.id) ?? target;
    const minutes = videoMinutesOf(lecture);
    videoAt.set(speed, (videoAt.get(speed) ?? 0) + minutes);
    video += minutes;
    return minutes * ((1 / speed + pauseRatio) / (1 / target + pauseRatio));
  });
  let total = 0;
  for (const [speed, minutes] of videoAt) total += minutes / speed;
  const rounded = minutes(Math.max(Math.round(total + pauseRatio * video), lectures.length));
  const spread = spreadMinutes(rounded, weights, 1);
  return new Map(lectures.map(({ id }, index) => [id, spread[index] ?? minutes(1)]));
}

/** Minutes of video at 1x, a stand-in where the length is not known. */
export function videoMinutesOf(lecture: Lecture): number {
  return lecture.seconds === null ? standInMinutes.lecture : lecture.seconds / 60;
}
