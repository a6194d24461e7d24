import { type ActivityId, listActivities } from '../curriculum/curriculum.ts';
import { lectureIds } from '../curriculum/lecture-ids.ts';
import { lectureSpeeds } from '../curriculum/speed-of.ts';
import { standInMinutes } from '../curriculum/stand-in-minutes.ts';
import type { Programme } from '../plan/document.ts';
import { doneFraction, progressOf } from '../record/remaining.ts';
import { type Minutes, minutes } from '../units.ts';
import { withTarget } from './forecast-at-speed.ts';
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
  const { curriculum, study, sessions, estimates, skipped } = programme;
  const progress = progressOf(programme);
  const lectures = listActivities(curriculum)
    .map(({ activity }) => activity)
    .filter((activity) => activity.kind === 'lecture')
    .filter(({ id }) => !skipped.includes(id));
  const lengths = new Map<ActivityId, number>();
  for (const { id, seconds } of lectures) {
    const whole = seconds === null ? standInMinutes.lecture : seconds / 60;
    lengths.set(id, whole * (1 - doneFraction(progress, id)));
  }
  const speeds = lectureSpeeds(curriculum, study.speeds);
  const { ratio } = learnPauses(sessions, study.pauseRatio, lectureIds(curriculum));
  const minutesBy = (plan: ReadonlyMap<ActivityId, number>) => {
    let sum = 0;
    for (const [id, length] of lengths) {
      const own = Object.hasOwn(estimates, id) ? estimates[id] : undefined;
      sum +=
        own === undefined
          ? length * (1 / (plan.get(id) ?? 1) + ratio)
          : own * (1 - doneFraction(progress, id));
    }
    return minutes(Math.round(sum));
  };
  const video = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const now = minutesBy(speeds);
  const then = minutesBy(lectureSpeeds(curriculum, withTarget(programme, speed)));
  return { speed, video: minutes(Math.round(video)), now, then, saved: now - then };
}
