import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Session } from '../plan/document.ts';
import { sumClocks } from './video-clocks.ts';

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
 * All pausing over all video of the sessions that tell both clocks (`clocksOf`), pooled with two
 * hours at the `setting`: the posterior mean of a rate with a gamma prior. With no such session it
 * is the setting.
 */
export function learnPauses(
  sessions: readonly Session[],
  setting: number,
  lectures: ReadonlySet<ActivityId>,
): PauseForecast {
  const { video, paused } = sumClocks(sessions, lectures);
  return {
    ratio: (setting * priorVideoMinutes + paused) / (priorVideoMinutes + video),
    videoMinutes: video,
    ownShare: video / (priorVideoMinutes + video),
  };
}
