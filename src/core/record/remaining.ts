import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import type { Programme, Session, Tick } from '../plan/document.ts';
import type { Minutes } from '../units.ts';

/** What a log leaves at least of what is not ticked: only the learner's word finishes it. */
export const leastRemainder = 10;

/** Sums of fractions such as 60/150 + 90/150 may miss 1 by this much, and by no whole minute. */
const tolerance = 1e-9;

/** How much of each activity is ticked and logged, as fractions of it; 0 where nothing is. */
export interface Progress {
  readonly ticked: ReadonlyMap<ActivityId, number>;
  readonly logged: ReadonlyMap<ActivityId, number>;
}

/** A progress that grows by one tick or session after the other. */
export interface GrowingProgress {
  readonly ticked: Map<ActivityId, number>;
  readonly logged: Map<ActivityId, number>;
}

/** Adds the fractions that a tick says are done. */
export function addTick({ ticked }: GrowingProgress, tick: Tick): void {
  for (const { activity, minutes, of } of tick.parts) {
    ticked.set(activity, (ticked.get(activity) ?? 0) + minutes / of);
  }
}

/** Adds what a session logs of each of its pieces: (minutes - lost) / (minutes of all), at most 1. */
export function addSession(
  { logged }: GrowingProgress,
  session: Session,
  estimates: Estimates,
): void {
  const expected = session.pieces.reduce((sum, piece) => sum + piece.minutes, 0);
  if (expected === 0) return;
  const share = Math.min(1, (session.minutes - session.lostMinutes) / expected);
  for (const { activity, minutes } of session.pieces) {
    const whole = estimates.get(activity)?.minutes ?? minutes;
    logged.set(activity, (logged.get(activity) ?? 0) + (share * minutes) / whole);
  }
}

/** The progress that `ticks` and `sessions` make together, whatever their order. */
export function progressOf(
  ticks: readonly Tick[],
  sessions: readonly Session[],
  estimates: Estimates,
): Progress {
  const progress: GrowingProgress = { ticked: new Map(), logged: new Map() };
  for (const tick of ticks) addTick(progress, tick);
  for (const session of sessions) addSession(progress, session, estimates);
  return progress;
}

/** True of an activity whose ticks add up to the whole of it, whatever was logged. */
export function isDone(progress: Progress, activity: ActivityId): boolean {
  return (progress.ticked.get(activity) ?? 0) >= 1 - tolerance;
}

/** The fraction of an activity that is behind the learner, 0 to 1: ticked or logged, the larger. */
export function doneFraction(progress: Progress, activity: ActivityId): number {
  if (isDone(progress, activity)) return 1;
  return Math.min(
    1,
    Math.max(progress.ticked.get(activity) ?? 0, progress.logged.get(activity) ?? 0),
  );
}

/**
 * The whole minutes left of an activity that is estimated at `estimate`: 0 if and only if it is
 * done, else what its done fraction leaves. What is logged and not ticked leaves ten minutes, or all
 * that is not ticked if that is less.
 */
export function minutesLeft(progress: Progress, activity: ActivityId, estimate: Minutes): Minutes {
  if (isDone(progress, activity)) return 0 as Minutes;
  const unticked = Math.round(estimate * (1 - (progress.ticked.get(activity) ?? 0)));
  const burned = Math.round(estimate * doneFraction(progress, activity));
  return Math.max(estimate - burned, Math.min(leastRemainder, unticked), 1) as Minutes;
}

/** `minutesLeft` of every estimated activity after all that a programme has recorded. */
export function remainingMinutes(
  programme: Programme,
  estimates: Estimates,
): ReadonlyMap<ActivityId, Minutes> {
  const progress = progressOf(programme.ticks, programme.sessions, estimates);
  const left = new Map<ActivityId, Minutes>();
  for (const [activity, { minutes }] of estimates) {
    left.set(activity, minutesLeft(progress, activity, minutes));
  }
  return left;
}
