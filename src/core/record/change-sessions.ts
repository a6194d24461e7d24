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

/** A change that leaves everything as it is. */
export const noSessionChange: SessionChange = {
  days: 0,
  half: null,
  minutes: null,
  lostMinutes: null,
  speed: null,
  comment: null,
  pieces: null,
};

/**
 * The sessions as changed, in their order, each with its id; `planned` are the pieces that `blocks`
 * have in the half-day that a session comes to, none where there is no block.
 */
export function changeSessions(
  sessions: readonly Session[],
  change: SessionChange,
  blocks: readonly Block[],
): readonly Session[] {
  const { days, half, minutes, lostMinutes, speed } = change;
  const planned = new Map(blocks.map((block) => [halfDayKey(block), block.pieces]));
  const piecesOf = (session: Session, at: HalfDay): readonly Piece[] =>
    change.pieces === 'planned'
      ? (planned.get(halfDayKey(at)) ?? [])
      : (change.pieces ?? session.pieces);
  return sessions.map((session) => {
    const at = {
      day: days === 0 ? session.day : addDays(session.day, days),
      half: half ?? session.half,
    };
    return {
      ...session,
      ...at,
      minutes: minutes ?? session.minutes,
      lostMinutes: lostMinutes ?? session.lostMinutes,
      speed: speed ?? session.speed,
      comment: commentOf(session.comment, change.comment),
      pieces: piecesOf(session, at),
    };
  });
}

function commentOf(comment: string, changed: SessionChange['comment']): string {
  if (changed === null) return comment;
  if (!changed.isAdded || comment === '') return changed.text;
  return changed.text === '' ? comment : `${comment} ${changed.text}`;
}
