import { addDays } from '../calendar/day.ts';
import { type Half, type HalfDay, halfDayKey } from '../calendar/half.ts';
import type { Session } from '../plan/document.ts';
import type { Block, Piece } from '../planner/month-plan.ts';
import type { Minutes } from '../units.ts';

/** What is to be done to many logs; null leaves it as it is. */
export interface SessionChange {
  /** So many days later, or earlier if negative. */
  readonly days: number;
  readonly half: Half | null;
  /** Of each of them. */
  readonly minutes: Minutes | null;
  readonly lostMinutes: Minutes | null;
  readonly speed: number | null;
  /** In the place of each comment, or behind it. */
  readonly comment: { readonly text: string; readonly isAdded: boolean } | null;
  /** What was studied: the same in each, or what the plan has in its half-day. */
  readonly pieces: readonly Piece[] | 'planned' | null;
}

/** What sessions are changed by. */
export interface SessionPlan {
  /** With the pieces that are planned. */
  readonly blocks: readonly Block[];
  /** The ids of the lectures of the curriculum. */
  readonly lectures: ReadonlySet<string>;
}

/**
 * The sessions as changed, in their order, each with its id. `planned` are the pieces that `blocks`
 * have in the half-day that a session comes to; where there is no block it keeps its own. One that
 * held lectures and holds none any more has no length of video, and no speed but the one asked for.
 */
export function changeSessions(
  sessions: readonly Session[],
  change: SessionChange,
  { blocks, lectures }: SessionPlan,
): readonly Session[] {
  const { minutes, lostMinutes, speed } = change;
  const planned = new Map(blocks.map((block) => [halfDayKey(block), block.pieces]));
  const holdsLectures = (pieces: readonly Piece[]) =>
    pieces.some(({ activity }) => lectures.has(activity));
  return sessions.map((session) => {
    const at = halfDayOf(session, change);
    const asked = change.pieces === 'planned' ? planned.get(halfDayKey(at)) : change.pieces;
    const pieces = asked ?? session.pieces;
    const isUnwatched = holdsLectures(session.pieces) && !holdsLectures(pieces);
    return {
      ...session,
      ...at,
      minutes: minutes ?? session.minutes,
      lostMinutes: lostMinutes ?? session.lostMinutes,
      speed: speed ?? (isUnwatched ? null : session.speed),
      videoMinutes: isUnwatched ? null : session.videoMinutes,
      comment: commentOf(session.comment, change.comment),
      pieces,
    };
  });
}

/** How many of the sessions come to a half-day without a block, so that nothing is planned for them. */
export function countUnplanned(
  sessions: readonly Session[],
  change: SessionChange,
  blocks: readonly Block[],
): number {
  const planned = new Set(blocks.map(halfDayKey));
  return sessions.filter((session) => !planned.has(halfDayKey(halfDayOf(session, change)))).length;
}

function halfDayOf(session: Session, { days, half }: SessionChange): HalfDay {
  const day = days === 0 ? session.day : addDays(session.day, days);
  return { day, half: half ?? session.half };
}

function commentOf(comment: string, changed: SessionChange['comment']): string {
  if (changed === null) return comment;
  if (!changed.isAdded || comment === '') return changed.text;
  return changed.text === '' ? comment : `${comment} ${changed.text}`;
}
