import { compareHalfDays, type Half } from '../calendar/half.ts';
import type { Programme } from '../plan/document.ts';
import type { Piece } from '../planner/month-plan.ts';
import type { CsvCell } from './csv-cell.ts';
import { writePieces } from './written-pieces.ts';

/** What a table of sessions tells of each, in the order of its columns. */
export const sessionColumns = [
  'day',
  'half',
  'minutes',
  'lostMinutes',
  'speed',
  'videoMinutes',
  'work',
  'comment',
  'id',
  'pieces',
] as const;

export type SessionColumn = (typeof sessionColumns)[number];

/** What the columns and the halves are called in a language. */
export interface SessionWords {
  readonly columns: Readonly<Record<SessionColumn, string>>;
  readonly halves: Readonly<Record<Half, string>>;
  /** What other programs call the columns, and say for the halves, besides. */
  readonly aliases?: {
    readonly columns: Readonly<Partial<Record<SessionColumn, readonly string[]>>>;
    readonly halves: Readonly<Record<Half, readonly string[]>>;
  };
  /** Columns of other programs' tables that stand for the one of minutes. */
  readonly lengths?: {
    /** A bare number is in hours. */
    readonly hours: readonly string[];
    /** Each cell says its unit. */
    readonly either: readonly string[];
  };
}

/** Names what a session was spent on. */
export type WorkName = (pieces: readonly Piece[]) => string;

/**
 * The sessions of a programme as a table in order of time, its header first: ISO days, whole
 * minutes, and at the end what `readSessionRows` needs to read each back as it is.
 */
export function sessionRows(
  { sessions }: Pick<Programme, 'sessions'>,
  words: SessionWords,
  nameOf: WorkName,
): readonly (readonly CsvCell[])[] {
  const header = sessionColumns.map((column) => words.columns[column]);
  const rows = sessions.toSorted(compareHalfDays).map((session): CsvCell[] => {
    const cells: Record<SessionColumn, CsvCell> = {
      ...session,
      half: words.halves[session.half],
      work: nameOf(session.pieces),
      pieces: writePieces(session.pieces),
    };
    return sessionColumns.map((column) => cells[column]);
  });
  return [header, ...rows];
}
