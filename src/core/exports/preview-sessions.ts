import type { Programme, Session } from '../plan/document.ts';
import { createSessionTaker, mostSessionsAtOnce } from '../plan/log-sessions.ts';
import type { Refusal } from '../plan/refusal.ts';
import type { DayOrder } from '../record/line-date.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Day } from '../units.ts';
import {
  type CellProblem,
  readSessionRows,
  type SessionRow,
  type SessionTableProblem,
} from './read-session-rows.ts';
import type { SessionWords } from './session-rows.ts';

/** What an import makes of a line of the table; 1 is the header. */
export type SessionLine =
  | { readonly kind: 'new'; readonly line: number; readonly session: Session }
  /** The programme has it already. */
  | { readonly kind: 'known'; readonly line: number; readonly session: Session }
  | {
      readonly kind: 'refused';
      readonly line: number;
      /** What the line says, as far as it is shown. */
      readonly text: string;
      readonly reason: Refusal | CellProblem;
    };

export type SessionImportProblem =
  | SessionTableProblem
  | { readonly kind: 'too-many-rows'; readonly most: number };

interface SessionImport {
  readonly programme: Programme;
  readonly today: Day;
  /** In each of which the table may be written. */
  readonly languages: readonly SessionWords[];
  /** Of days like `12/5/2026`. */
  readonly dayOrder: DayOrder;
  /** An id that no other has, for a line that gives none. */
  readonly newId: (line: number) => string;
}

/**
 * What importing a table of sessions comes to, line by line: the new ones together can be logged as
 * they are. A line with an id is known if the programme has the very same session; one without, as
 * often as the programme has a session of the same time, speed and comment.
 */
export function previewSessions(
  rows: readonly (readonly string[])[],
  { programme, today, languages, dayOrder, newId }: SessionImport,
): Result<readonly SessionLine[], SessionImportProblem> {
  const read = readSessionRows(rows, languages, dayOrder);
  if (!read.ok) return read;
  if (read.value.length > mostSessionsAtOnce) {
    return fail({ kind: 'too-many-rows', most: mostSessionsAtOnce });
  }
  const refusalOf = createSessionTaker(programme, today);
  const isKnown = knownSessions(programme.sessions);
  return ok(
    read.value.map((row): SessionLine => {
      const { line, text, session: cells } = row;
      if (!cells.ok) return { kind: 'refused', line, text, reason: cells.error };
      const session: Session = { id: row.id ?? newId(line), ...cells.value };
      if (isKnown(row, session)) return { kind: 'known', line, session };
      const refusal = refusalOf(session);
      return refusal
        ? { kind: 'refused', line, text, reason: refusal }
        : { kind: 'new', line, session };
    }),
  );
}

function knownSessions(sessions: readonly Session[]): (row: SessionRow, as: Session) => boolean {
  const byId = new Map<string, Session>();
  const copies = new Map<string, number>();
  for (const session of sessions) {
    byId.set(session.id, session);
    copies.set(contentOf(session), (copies.get(contentOf(session)) ?? 0) + 1);
  }
  return ({ id }, session) => {
    const content = contentOf(session);
    if (id !== null) {
      const other = byId.get(id);
      return other !== undefined && wholeOf(other) === wholeOf(session);
    }
    const left = copies.get(content) ?? 0;
    if (left > 0) copies.set(content, left - 1);
    return left > 0;
  };
}

function contentOf({ day, half, minutes, lostMinutes, speed, videoMinutes, comment }: Session) {
  return JSON.stringify([day, half, minutes, lostMinutes, speed, videoMinutes, comment]);
}

function wholeOf(session: Session): string {
  const pieces = session.pieces.map(({ activity, minutes, of }) => [activity, minutes, of]);
  return contentOf(session) + JSON.stringify(pieces);
}
