import { type ActivityId, listActivities } from '../curriculum/curriculum.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { standInMinutes } from '../curriculum/stand-in-minutes.ts';
import type { Programme } from '../plan/document.ts';
import { doneFraction, progressOf } from '../record/remaining.ts';
import { type Minutes, minutes } from '../units.ts';
import { learnPauses } from './learn-pauses.ts';

/** What is left of the lectures, at the speed of the settings and at another. */
export interface SpeedPrice {
  readonly speed: number;
  /** Minutes of video at 1x that are left. */
  readonly video: Minutes;
  /** What they take at the speed of the settings, and at the other one: watching and pausing. */
  readonly now: Minutes;
  readonly then: Minutes;
  /** `now` less `then`; negative for a slower speed. */
  readonly saved: number;
}

/**
 * What playing the lectures that are left at `speed` saves, in minutes: speed makes the video
 * shorter and leaves the pauses, as they were learned, as they are. A lecture of unknown length
 * counts its stand-in; one whose estimate is the learner's own takes that at any speed.
 */
export function whatSpeedBuys(programme: Programme, speed: number): SpeedPrice {
  const { curriculum, study, sessions, estimates } = programme;
  const progress = progressOf(programme);
  const activities = listActivities(curriculum).map(({ activity }) => activity);
  const lectures = activities.filter((activity) => activity.kind === 'lecture');
  const lectureIds = new Set<ActivityId>(lectures.map(({ id }) => id));
  const { pauseRatio } = study.pace;
  const { ratio } = learnPauses(sessions, pauseRatio, (activity) => lectureIds.has(activity));
  const own = estimateActivities(curriculum, study.pace, estimates);
  let video = 0;
  let free = 0;
  let fixed = 0;
  for (const { id, seconds } of lectures) {
    const left = 1 - doneFraction(progress, id);
    const length = (seconds === null ? standInMinutes.lecture : seconds / 60) * left;
    const estimate = own.get(id);
    video += length;
    if (estimate?.provenance === 'yours') fixed += estimate.minutes * left;
    else free += length;
  }
  const minutesAt = (at: number) => minutes(Math.round(fixed + free * (1 / at + ratio)));
  const now = minutesAt(study.pace.speed);
  const then = minutesAt(speed);
  return { speed, video: minutes(Math.round(video)), now, then, saved: now - then };
}
