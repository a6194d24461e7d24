import { type ActivityId, listActivities } from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import { estimateActivities, videoMinutesOf } from '../curriculum/estimate-activities.ts';
import { lectureSpeeds } from '../curriculum/speed-of.ts';
import { type SpeedPlan, steadySpeed } from '../curriculum/speed-plan.ts';
import type { Programme } from '../plan/document.ts';
import { learnPauses } from './learn-pauses.ts';
import { clocksOf, sumClocks } from './video-clocks.ts';

/** Estimates on which a pace is learned, and how to come from them to another speed. */
export interface WatchedEstimates {
  readonly estimates: Estimates;
  /** The same without the learner's own. */
  readonly unedited: Estimates;
  /** By how much an activity that is left takes longer than its estimate, by its clocks alone. */
  readonly factorOf: (activity: ActivityId) => number;
}

/**
 * The estimates at the speed at which the lectures were watched so far, those of the settings for what
 * no log tells. So what was watched counts by its own clocks, and the pace that is learned is the
 * same whatever speed is set. From there to `speeds` the video gets shorter and the pauses stay:
 * the factor of a lecture is `(1 / speed + rho) / (1 / watched + rho)` with the learned pauses, and 1
 * of all else, of a lecture whose estimate is the learner's own too. It never rises with a speed.
 */
export function estimateAsWatched(programme: Programme, speeds: SpeedPlan): WatchedEstimates {
  const { curriculum, study, sessions } = programme;
  const ahead = lectureSpeeds(curriculum, speeds);
  const isLecture = (activity: ActivityId) => ahead.has(activity);
  const { video, watched } = sumClocks(sessions, isLecture);
  const planned = lectureSpeeds(curriculum, study.speeds);
  const untold = untoldClocks(programme, planned);
  const told = (video + untold.video) / (watched + untold.watched);
  const soFar = watched > 0 ? steadySpeed(told) : study.speeds;
  const before = lectureSpeeds(curriculum, soFar);
  const { ratio } = learnPauses(sessions, study.pauseRatio, isLecture);
  const isOwn = (activity: ActivityId) => Object.hasOwn(programme.estimates, activity);
  const watching = soFar === study.speeds ? study : { ...study, speeds: soFar };
  const unedited = estimateActivities(curriculum, watching, {});
  const isEdited = Object.keys(programme.estimates).length > 0;
  return {
    estimates: isEdited ? estimateActivities(curriculum, watching, programme.estimates) : unedited,
    unedited,
    factorOf: (activity) => {
      const speed = ahead.get(activity);
      const then = before.get(activity);
      if (speed === undefined || then === undefined || isOwn(activity)) return 1;
      return (1 / speed + ratio) / (1 / then + ratio);
    },
  };
}

/** Minutes of video of the logs on lectures that don't tell how they were watched, and as planned. */
function untoldClocks(
  { curriculum, sessions }: Programme,
  speeds: ReadonlyMap<ActivityId, number>,
) {
  const lengths = new Map<ActivityId, number>();
  for (const { activity } of listActivities(curriculum)) {
    if (activity.kind === 'lecture') lengths.set(activity.id, videoMinutesOf(activity));
  }
  let video = 0;
  let watched = 0;
  for (const session of sessions) {
    if (clocksOf(session, (activity) => speeds.has(activity)) !== null) continue;
    for (const { activity, minutes, of } of session.pieces) {
      const length = (lengths.get(activity) ?? 0) * Math.min(1, minutes / of);
      video += length;
      watched += length / (speeds.get(activity) ?? 1);
    }
  }
  return { video, watched };
}
