import { addDays } from '../calendar/day.ts';
import type { Half, HalfDay } from '../calendar/half.ts';
import type { Session } from '../plan/document.ts';
import type { Piece } from '../planner/month-plan.ts';

/** What is to be done to many logs; null leaves it as it is. */
export interface SessionChange {
  /** So many days later, or earlier if negative. */
  readonly days: number;
  readonly half: Half | null;
  readonly speed: number | null;
  /** What was studied in a half-day, by the plan for example. */
  readonly piecesAt: ((at: HalfDay) => readonly Piece[]) | null;
}

/** The sessions as changed, each with its id and its time; the pieces are those of its new half-day. */
export function changeSessions(
  sessions: readonly Session[],
  { days, half, speed, piecesAt }: SessionChange,
): readonly Session[] {
  return sessions.map((session) => {
    const at = { day: addDays(session.day, days), half: half ?? session.half };
    return {
      ...session,
      ...at,
      speed: speed ?? session.speed,
      pieces: piecesAt?.(at) ?? session.pieces,
    };
  });
}
