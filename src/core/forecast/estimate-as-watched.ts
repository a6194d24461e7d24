import { type ActivityId, listActivities } from '../curriculum/curriculum.ts';
import type { Estimates, LecturePace } from '../curriculum/estimate.ts';
import { estimateActivities, videoMinutesOf } from '../curriculum/estimate-activities.ts';
import type { Programme } from '../plan/document.ts';
import { learnPauses } from './learn-pauses.ts';
import { clocksOf, type IsLecture, sumClocks } from './video-clocks.ts';

/** Estimates on which a pace is learned, and how to come from them to another speed. */
export interface WatchedEstimates {
  readonly estimates: Estimates;
  /** The same without the learner's own. */
  readonly unedited: Estimates;
  /** By how much an activity that is left takes longer than its estimate, by its clocks alone. */
  readonly factorOf: (activity: ActivityId) => number;
}

/**
 * The estimates at the speed at which the lectures were watched so far, that of the settings for what
 * no log tells. So what was watched counts by its own clocks, and the pace that is learned is the
 * same whatever speed is set. From there to `speed` the video gets shorter and the pauses stay:
 * the factor of a lecture is `(1 / speed + rho) / (1 / watched + rho)` with the learned pauses, and 1
 * of all else, of a lecture whose estimate is the learner's own too. It never rises with `speed`.
 */
export function estimateAsWatched(programme: Programme, speed: number): WatchedEstimates {
  const { curriculum, study, sessions } = programme;
  const lectures = new Set<ActivityId>();
  for (const { activity } of listActivities(curriculum)) {
    if (activity.kind === 'lecture') lectures.add(activity.id);
  }
  const isLecture = (activity: ActivityId) => lectures.has(activity);
  const { video, watched } = sumClocks(sessions, isLecture);
  const untold = untoldVideo(programme, isLecture);
  const soFar =
    watched > 0 ? (video + untold) / (watched + untold / study.pace.speed) : study.pace.speed;
  const { ratio } = learnPauses(sessions, study.pace.pauseRatio, isLecture);
  const factor = (1 / speed + ratio) / (1 / soFar + ratio);
  const pace: LecturePace = { ...study.pace, speed: soFar };
  const isOwn = (activity: ActivityId) => Object.hasOwn(programme.estimates, activity);
  return {
    estimates: estimateActivities(curriculum, pace, programme.estimates),
    unedited: estimateActivities(curriculum, pace, {}),
    factorOf: (activity) => (isLecture(activity) && !isOwn(activity) ? factor : 1),
  };
}

/** Minutes of video of the logs on lectures that don't tell how they were watched. */
function untoldVideo({ curriculum, sessions }: Programme, isLecture: IsLecture): number {
  const lengths = new Map<ActivityId, number>();
  for (const { activity } of listActivities(curriculum)) {
    if (activity.kind === 'lecture') lengths.set(activity.id, videoMinutesOf(activity));
  }
  let video = 0;
  for (const session of sessions) {
    if (clocksOf(session, isLecture) !== null) continue;
    for (const { activity, minutes, of } of session.pieces) {
      video += (lengths.get(activity) ?? 0) * Math.min(1, minutes / of);
    }
  }
  return video;
}
