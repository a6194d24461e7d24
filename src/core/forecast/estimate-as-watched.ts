import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { lectureIds } from '../curriculum/lecture-ids.ts';
import { lectureSpeeds } from '../curriculum/speed-of.ts';
import { type SpeedPlan, steadySpeed } from '../curriculum/speed-plan.ts';
import type { Programme } from '../plan/document.ts';
import { learnPauses } from './learn-pauses.ts';
import { untoldClocks } from './untold-clocks.ts';
import { sumClocks } from './video-clocks.ts';

/** Estimates on which a pace is learned, and how to come from them to another speed. */
export interface WatchedEstimates {
  readonly estimates: Estimates;
  /** The same without the learner's own. */
  readonly unedited: Estimates;
  /** By how much an activity that is left takes longer than its estimate, by its clocks alone. */
  readonly factorOf: (activity: ActivityId) => number;
}

/**
 * The estimates at the speed at which the lectures were watched so far: that of the plan at the time
 * for what no log tells, those of the settings while nothing was logged. So the pace that is learned
 * is the same whatever speed is set. From there to `speeds` the video gets shorter and the pauses
 * stay: the factor of a lecture is `(1 / speed + rho) / (1 / watched + rho)` with the learned pauses,
 * and 1 of all else, of a lecture whose estimate is the learner's own too. It never rises with a speed.
 */
export function estimateAsWatched(programme: Programme, speeds: SpeedPlan): WatchedEstimates {
  const { curriculum, study, sessions } = programme;
  const ahead = lectureSpeeds(curriculum, speeds);
  const lectures = lectureIds(curriculum);
  const { video, watched } = sumClocks(sessions, lectures);
  const isOwn = (activity: ActivityId) => Object.hasOwn(programme.estimates, activity);
  const untold = untoldClocks(programme);
  const played = watched + untold.watched;
  const soFar = played > 0 ? steadySpeed((video + untold.video) / played) : study.speeds;
  const before = lectureSpeeds(curriculum, soFar);
  const { ratio } = learnPauses(sessions, study.pauseRatio, lectures);
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
