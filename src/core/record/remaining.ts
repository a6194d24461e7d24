import { compareHalfDays } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Estimates } from '../curriculum/estimate.ts';
import type { Programme, Session, Tick } from '../plan/document.ts';
import { rememberPair } from '../remember.ts';
import type { Minutes } from '../units.ts';
import { type ActivityRecord, sessionIndexOf, tickIndexOf } from './record-index.ts';

/** What a log leaves at least of what is not ticked: only the learner's word finishes it. */
export const leastRemainder = 10;

/** Sums of fractions such as 60/150 + 90/150 may miss 1 by this much, and by no whole minute. */
const tolerance = 1e-9;

/** How much of each activity is ticked, and how much is behind the learner, as fractions of it. */
export interface Progress {
  readonly ticked: ReadonlyMap<ActivityId, number>;
  readonly burned: ReadonlyMap<ActivityId, number>;
}

/** A progress that grows by one record after the other; they must come in `inOrder`. */
export interface GrowingProgress {
  readonly ticked: Map<ActivityId, number>;
  readonly burned: Map<ActivityId, number>;
}

/** Something that the learner said: a tick or a session. */
export type Word = Tick | Session;

/** Ticks and sessions in order of time, those that are logged in a half-day before its ticks. */
export function inOrder({
  ticks,
  sessions,
}: Pick<Programme, 'ticks' | 'sessions'>): readonly Word[] {
  return [...sessions, ...ticks].sort(compareHalfDays);
}

/**
 * Adds a record. A tick says how much is done in all: what was logged on the way to it is part of
 * it. What is logged after it counts on top: (minutes - lost) / (minutes of all pieces), at most 1,
 * of each piece.
 */
export function addWord(progress: GrowingProgress, word: Word): void {
  if ('parts' in word) addTick(progress, word);
  else addSession(progress, word);
}

function addTick({ ticked, burned }: GrowingProgress, tick: Tick): void {
  for (const { activity, minutes, of } of tick.parts) {
    const all = (ticked.get(activity) ?? 0) + minutes / of;
    ticked.set(activity, all);
    burned.set(activity, Math.min(1, Math.max(burned.get(activity) ?? 0, all)));
  }
}

function addSession({ burned }: GrowingProgress, session: Session): void {
  const expected = session.pieces.reduce((sum, piece) => sum + piece.minutes, 0);
  if (expected === 0) return;
  const share = Math.min(1, (session.minutes - session.lostMinutes) / expected);
  for (const { activity, minutes, of } of session.pieces) {
    burned.set(activity, Math.min(1, (burned.get(activity) ?? 0) + (share * minutes) / of));
  }
}

/** The progress that all ticks and sessions of a programme make together. */
export function progressOf({ ticks, sessions }: Pick<Programme, 'ticks' | 'sessions'>): Progress {
  return progressBy(sessions, ticks);
}

/**
 * The progress that some ticks and sessions make, of each activity that any of them names. Only
 * that of an activity is right of which all that was recorded is among them.
 */
export function progressBySome(words: Pick<Programme, 'ticks' | 'sessions'>): Progress {
  const progress: GrowingProgress = { ticked: new Map(), burned: new Map() };
  for (const word of inOrder(words)) addWord(progress, word);
  return progress;
}

// Of the same record many things are asked, and it may be long. What is recorded of one activity
// says nothing of another, so that a new word changes that of its own activities alone.
const progressBy = rememberPair(
  (sessions: readonly Session[], ticks: readonly Tick[]): Progress => {
    const ticked = new Map<ActivityId, number>();
    const burned = new Map<ActivityId, number>();
    const sessionsOf = sessionIndexOf(sessions).byActivity;
    const ticksOf = tickIndexOf(ticks).byActivity;
    for (const activity of new Set([...sessionsOf.keys(), ...ticksOf.keys()])) {
      const own = progressOfOne(
        sessionsOf.get(activity) ?? noSessions,
        ticksOf.get(activity) ?? noTicks,
      );
      const tickedPart = own.ticked.get(activity);
      const burnedPart = own.burned.get(activity);
      if (tickedPart !== undefined) ticked.set(activity, tickedPart);
      if (burnedPart !== undefined) burned.set(activity, burnedPart);
    }
    return { ticked, burned };
  },
);

const noSessions: ActivityRecord<Session> = { activity: '', entries: [] };
const noTicks: ActivityRecord<Tick> = { activity: '', entries: [] };

const progressOfOne = rememberPair(
  (sessions: ActivityRecord<Session>, ticks: ActivityRecord<Tick>) =>
    progressBySome({ sessions: sessions.entries, ticks: ticks.entries }),
);

/** True of an activity whose ticks add up to the whole of it, whatever was logged. */
export function isDone(progress: Progress, activity: ActivityId): boolean {
  return (progress.ticked.get(activity) ?? 0) >= 1 - tolerance;
}

/** The fraction of an activity that is behind the learner, 0 to 1, by ticks and logs. */
export function doneFraction(progress: Progress, activity: ActivityId): number {
  return isDone(progress, activity) ? 1 : (progress.burned.get(activity) ?? 0);
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

/**
 * `minutesLeft` of every estimated activity after all that a programme has recorded; 0 of what is
 * left out.
 */
export function remainingMinutes(
  programme: Programme,
  estimates: Estimates,
): ReadonlyMap<ActivityId, Minutes> {
  const progress = progressOf(programme);
  const skipped = new Set(programme.skipped);
  const left = new Map<ActivityId, Minutes>();
  for (const [activity, { minutes }] of estimates) {
    const isLeft = !skipped.has(activity);
    left.set(activity, isLeft ? minutesLeft(progress, activity, minutes) : (0 as Minutes));
  }
  return left;
}
