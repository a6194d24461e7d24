import { spreadMinutes } from '../planner/spread-minutes.ts';
import { type Minutes, minutes } from '../units.ts';
import type { ActivityId, CourseWeek, Curriculum, Lecture } from './curriculum.ts';
import type { Estimate, Estimates, LecturePace } from './estimate.ts';
import { standInMinutes } from './stand-in-minutes.ts';
import { statedShares } from './stated-shares.ts';

/**
 * The estimate of every activity, in curriculum order: the learner's `own` minutes where given, for
 * lectures the two clocks `V / speed + pauseRatio * V`, for all else the share of the stated hours.
 * Without `own`, the lectures of a week sum to its two clocks rounded to a minute, and nothing is
 * shorter than one minute.
 */
export function estimateActivities(
  curriculum: Curriculum,
  pace: LecturePace,
  own: Readonly<Record<ActivityId, Minutes>>,
): Estimates {
  const estimates = new Map<ActivityId, Estimate>();
  const shares = statedShares(curriculum);
  for (const week of curriculum.courses.flatMap((course) => course.weeks)) {
    const lectures = lectureMinutes(week, pace);
    for (const { id } of week.activities) {
      const share = shares.get(id);
      const yours = Object.hasOwn(own, id) ? own[id] : undefined;
      if (yours !== undefined) estimates.set(id, { minutes: yours, provenance: 'yours' });
      else if (share) estimates.set(id, { ...share, minutes: lectures.get(id) ?? share.minutes });
    }
  }
  return estimates;
}

/** Rounded by the week and then spread, so that 19 short lectures do not add up 19 roundings. */
function lectureMinutes(week: CourseWeek, pace: LecturePace): ReadonlyMap<ActivityId, Minutes> {
  const lectures = week.activities.filter((activity) => activity.kind === 'lecture');
  const videoMinutes = lectures.map(videoMinutesOf);
  const video = videoMinutes.reduce((sum, each) => sum + each, 0);
  const total = Math.round(video / pace.speed + pace.pauseRatio * video);
  const spread = spreadMinutes(minutes(Math.max(total, lectures.length)), videoMinutes, 1);
  return new Map(lectures.map(({ id }, index) => [id, spread[index] ?? minutes(1)]));
}

/** Minutes of video at 1x, a stand-in where the length is not known. */
export function videoMinutesOf(lecture: Lecture): number {
  return lecture.seconds === null ? standInMinutes.lecture : lecture.seconds / 60;
}
