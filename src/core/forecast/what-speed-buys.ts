import { type Curriculum, listActivities } from '../curriculum/curriculum.ts';
import { standInMinutes } from '../curriculum/stand-in-minutes.ts';
import { doneFraction, type Progress } from '../record/remaining.ts';
import { type Minutes, minutes } from '../units.ts';

/** What is left of the lectures, at the speed so far and at another. */
export interface SpeedPrice {
  readonly speed: number;
  /** Minutes of video at 1x that are left. */
  readonly video: Minutes;
  /** What they take at the speed so far, and at the other one: watching and pausing. */
  readonly now: Minutes;
  readonly then: Minutes;
  /** `now` less `then`; negative for a slower speed. */
  readonly saved: number;
}

/**
 * What watching the lectures that are left at `speed` instead of `current` saves, in minutes: speed
 * makes the video shorter and leaves the pauses, `pauseRatio` minutes per minute of video, as they
 * are. A lecture of unknown length counts its stand-in.
 */
export function whatSpeedBuys(
  curriculum: Curriculum,
  progress: Progress,
  pauseRatio: number,
  current: number,
  speed: number,
): SpeedPrice {
  let video = 0;
  for (const { activity } of listActivities(curriculum)) {
    if (activity.kind !== 'lecture') continue;
    const whole = activity.seconds === null ? standInMinutes.lecture : activity.seconds / 60;
    video += whole * (1 - doneFraction(progress, activity.id));
  }
  const minutesAt = (at: number) => minutes(Math.round(video * (1 / at + pauseRatio)));
  const now = minutesAt(current);
  const then = minutesAt(speed);
  return { speed, video: minutes(Math.round(video)), now, then, saved: now - then };
}
