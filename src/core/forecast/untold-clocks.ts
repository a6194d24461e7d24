import { type ActivityId, type Curriculum, listActivities } from '../curriculum/curriculum.ts';
import { videoMinutesOf } from '../curriculum/estimate-activities.ts';
import type { Programme } from '../plan/document.ts';
import { limits } from '../plan/limits.ts';
import { sumByHalfDay } from '../record/sum-by-half-day.ts';
import { remember, rememberPair } from '../remember.ts';
import { clocksOf, type VideoClocks } from './video-clocks.ts';

/**
 * Minutes of video of the logs on lectures that don't tell how much was watched, and of playing it:
 * at the speed that was logged, without one as it was planned at the time, which is the planned
 * minutes of a piece less its pauses. So setting another speed never rewrites what was watched. A
 * lecture whose estimate is the learner's own was not planned by its length and is left out.
 */
export function untoldClocks(programme: Programme): Pick<VideoClocks, 'video' | 'watched'> {
  const { curriculum, estimates, sessions, study } = programme;
  const untold = untoldIn(plannedLengths(curriculum, estimates), sessions);
  const { video, played, planned, unsaid } = untold;
  const watched = played + planned - study.pauseRatio * unsaid;
  const { least, most } = limits.speed;
  return { video, watched: Math.min(video / least, Math.max(video / most, watched)) };
}

/** Minutes of video of the lectures that are planned by them. */
const plannedLengths = rememberPair(
  (curriculum: Curriculum, own: Programme['estimates']): ReadonlyMap<ActivityId, number> => {
    const lengths = new Map<ActivityId, number>();
    for (const { activity } of listActivities(curriculum)) {
      if (activity.kind === 'lecture' && !Object.hasOwn(own, activity.id)) {
        lengths.set(activity.id, videoMinutesOf(activity));
      }
    }
    return lengths;
  },
);

/**
 * What logs leave untold, in minutes: video; playing it at the speed that was logged; and the planned
 * minutes of what was logged without a speed, with its minutes of video.
 */
const none = { video: 0, played: 0, planned: 0, unsaid: 0 };

const untoldIn = sumByHalfDay(none, (lengths: ReadonlyMap<ActivityId, number>, sessions) => {
  const sum = { ...none };
  const lectures = lecturesOf(lengths);
  for (const session of sessions) {
    if (clocksOf(session, lectures) !== null) continue;
    for (const { activity, minutes, of } of session.pieces) {
      const length = lengths.get(activity);
      if (length === undefined) continue;
      const part = Math.min(1, minutes / of);
      sum.video += length * part;
      if (session.speed !== null && session.videoMinutes === null) {
        sum.played += (length * part) / session.speed;
      } else {
        sum.planned += part * of;
        sum.unsaid += length * part;
      }
    }
  }
  return sum;
});

const lecturesOf = remember(
  (lengths: ReadonlyMap<ActivityId, number>): ReadonlySet<ActivityId> => new Set(lengths.keys()),
);
