import type { Session } from '../plan/document.ts';

/** Minutes of pausing and noting per minute of video, and how far that is the learner's own. */
export interface PauseForecast {
  readonly ratio: number;
  /** Minutes of video it was learned from. */
  readonly videoMinutes: number;
  /** The part of the figure that is the learner's own, 0 to 1; the rest is the setting. */
  readonly ownShare: number;
}

/** Two course-weeks of video: after so much the setting and the learner count the same. */
const priorVideoMinutes = 120;

/**
 * The pauses of the sessions that were spent on lectures only and name a speed and the length of the
 * video: what is left of their time after video over speed, lost time not counted, is pausing. All
 * of it over all their video, pooled with two hours at the `setting`: the posterior mean of a rate
 * with a gamma prior. With no such session it is the setting.
 */
export function learnPauses(
  sessions: readonly Session[],
  setting: number,
  isLecture: (activity: string) => boolean,
): PauseForecast {
  let video = 0;
  let paused = 0;
  for (const { minutes, lostMinutes, speed, videoMinutes, pieces } of sessions) {
    if (speed === null || speed <= 0 || videoMinutes === null || videoMinutes <= 0) continue;
    if (!pieces.every(({ activity }) => isLecture(activity))) continue;
    video += videoMinutes;
    // Less time than the video takes at that speed is a slip of one of the three figures.
    paused += Math.max(0, minutes - lostMinutes - videoMinutes / speed);
  }
  return {
    ratio: (setting * priorVideoMinutes + paused) / (priorVideoMinutes + video),
    videoMinutes: video,
    ownShare: video / (priorVideoMinutes + video),
  };
}
