import type { ActivityId } from '#core/curriculum/curriculum.ts';
import type { Session } from '#core/plan/document.ts';

/** The two clocks of the lectures watched so far, in minutes. */
export interface VideoClocks {
  /** What playing faster than 1x saved; negative if they were played slower. */
  readonly saved: number;
  /** What pausing for notes took. */
  readonly paused: number;
}

/**
 * Both clocks over all sessions that name a speed and a length of video; null of none. Of a session
 * that was spent on other work too, the share of its lectures counts.
 */
export function videoClocks(
  sessions: readonly Session[],
  isLecture: (activity: ActivityId) => boolean,
): VideoClocks | null {
  let saved = 0;
  let paused = 0;
  let known = false;
  for (const session of sessions) {
    const { minutes, lostMinutes, speed, videoMinutes } = session;
    if (speed === null || videoMinutes === null || videoMinutes === 0) continue;
    const played = videoMinutes / speed;
    const watched = (minutes - lostMinutes) * lectureShare(session, isLecture);
    saved += videoMinutes - played;
    paused += Math.max(0, watched - played);
    known = true;
  }
  return known ? { saved: Math.round(saved), paused: Math.round(paused) } : null;
}

function lectureShare({ pieces }: Session, isLecture: (activity: ActivityId) => boolean): number {
  let lectures = 0;
  let all = 0;
  for (const { activity, minutes } of pieces) {
    all += minutes;
    if (isLecture(activity)) lectures += minutes;
  }
  return all === 0 ? 1 : lectures / all;
}
