import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Session } from '../plan/document.ts';
import { sumByHalfDay } from '../record/sum-by-half-day.ts';

/** The two clocks of lectures that were watched, in minutes. */
export interface VideoClocks {
  /** Length of the video at 1x. */
  readonly video: number;
  /** What it took to play: video over speed. */
  readonly watched: number;
  /** What pausing and noting took on top. */
  readonly paused: number;
}

/** The clocks of some sessions together. */
export interface VideoRecord extends VideoClocks {
  /** How many sessions told something. */
  readonly told: number;
  /** How many of these held other work too, so that only their lectures' share counts. */
  readonly mixed: number;
  /** How many sessions on lectures lack the speed or the length of the video. */
  readonly untold: number;
}

/** What rounding each figure to whole minutes may make up. */
const roundedMinutes = 2;

/**
 * The clocks of a session that names a speed and the length of the video: what is left of the time
 * of its lectures after video over speed, lost time not counted, is pausing. A half-day seldom holds
 * lectures alone, so the time is shared among its work by the planned minutes. Null of a session
 * without lectures, or without one of the figures, or with figures that cannot be.
 */
export function clocksOf(session: Session, lectures: ReadonlySet<ActivityId>): VideoClocks | null {
  const { minutes, lostMinutes, speed, videoMinutes } = session;
  if (speed === null || speed <= 0 || videoMinutes === null || videoMinutes <= 0) return null;
  const share = lectureShare(session, lectures);
  if (share === 0) return null;
  const watched = videoMinutes / speed;
  const paused = (minutes - lostMinutes) * share - watched;
  // Less time than the video takes at that speed, but for rounding: one of the three is a slip.
  if (paused < -roundedMinutes) return null;
  return { video: videoMinutes, watched, paused: Math.max(0, paused) };
}

const none = { video: 0, watched: 0, paused: 0, told: 0, mixed: 0, untold: 0 };

/** The sums of the clocks of `sessions`, and how many sessions on lectures told nothing. */
export function sumClocks(
  sessions: readonly Session[],
  lectures: ReadonlySet<ActivityId>,
): VideoRecord {
  return clocksIn(lectures, sessions);
}

const clocksIn = sumByHalfDay(none, (lectures: ReadonlySet<ActivityId>, sessions) => {
  const sum = { ...none };
  for (const session of sessions) {
    const clocks = clocksOf(session, lectures);
    if (clocks) {
      sum.video += clocks.video;
      sum.watched += clocks.watched;
      sum.paused += clocks.paused;
      sum.told += 1;
      if (lectureShare(session, lectures) < 1) sum.mixed += 1;
    } else if (session.pieces.some(({ activity }) => lectures.has(activity))) {
      sum.untold += 1;
    }
  }
  return sum;
});

/** The share of the planned minutes that were lectures; a session on nothing named is on lectures. */
function lectureShare({ pieces }: Session, lectures: ReadonlySet<ActivityId>): number {
  let watching = 0;
  let all = 0;
  for (const { activity, minutes } of pieces) {
    all += minutes;
    if (lectures.has(activity)) watching += minutes;
  }
  return all === 0 ? 1 : watching / all;
}
