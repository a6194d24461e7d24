import { halves } from '../calendar/half.ts';
import type { Session } from '../plan/document.ts';
import { parseSpeed } from '../record/parse-speed.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Day, Minutes } from '../units.ts';
import { type SessionColumn, type SessionWords, sessionColumns } from './session-rows.ts';
import { readPieces } from './written-pieces.ts';

/** Why a cell is not what its column says. */
export interface CellProblem {
  readonly kind: 'not-minutes' | 'not-a-half' | 'not-a-speed' | 'not-pieces';
  readonly column: SessionColumn;
}

/** A row as it was read; `id` is null where the table gives none. */
export interface SessionRow {
  /** 1 is the header. */
  readonly line: number;
  readonly session: Result<Omit<Session, 'id'>, CellProblem>;
  readonly id: string | null;
}

/** Why a table is none of sessions. */
export type SessionTableProblem =
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'missing-column'; readonly column: SessionColumn };

type Cells = Readonly<Record<SessionColumn, string>>;

const needed: readonly SessionColumn[] = ['day', 'half', 'minutes'];

/**
 * Reads a table of sessions whose header has the words of any of `languages`, in any order and with
 * others between. Only day, half and minutes must be there. Rows without any text are left out. What
 * the values may be is not looked at here.
 */
export function readSessionRows(
  [header = [], ...rows]: readonly (readonly string[])[],
  languages: readonly SessionWords[],
): Result<readonly SessionRow[], SessionTableProblem> {
  const places = new Map<SessionColumn, number>();
  for (const column of sessionColumns) {
    const names = languages.map(({ columns }) => fold(columns[column]));
    const place = header.findIndex((name) => names.includes(fold(name)));
    if (place >= 0) places.set(column, place);
  }
  const missing = needed.find((column) => !places.has(column));
  if (missing !== undefined) return fail({ kind: 'missing-column', column: missing });
  const read = rows.flatMap((row, index): SessionRow[] => {
    if (row.every((cell) => cell.trim() === '')) return [];
    const cellOf = (column: SessionColumn) => row[places.get(column) ?? -1] ?? '';
    const cells = Object.fromEntries(
      sessionColumns.map((column) => [column, cellOf(column)]),
    ) as Cells;
    const id = cells.id.trim();
    return [{ line: index + 2, session: readSession(cells, languages), id: id === '' ? null : id }];
  });
  return read.length === 0 ? fail({ kind: 'no-rows' }) : ok(read);
}

function readSession(
  cells: Cells,
  languages: readonly SessionWords[],
): Result<Omit<Session, 'id'>, CellProblem> {
  const half = halves.find((each) =>
    languages.some((words) => fold(words.halves[each]) === fold(cells.half)),
  );
  const minutes = countIn(cells.minutes);
  const lostMinutes = cells.lostMinutes.trim() === '' ? 0 : countIn(cells.lostMinutes);
  const videoMinutes = cells.videoMinutes.trim() === '' ? null : countIn(cells.videoMinutes);
  const speed = cells.speed.trim() === '' ? null : (parseSpeed(cells.speed) ?? undefined);
  const pieces = readPieces(cells.pieces);
  if (half === undefined) return fail({ kind: 'not-a-half', column: 'half' });
  if (minutes === undefined) return fail({ kind: 'not-minutes', column: 'minutes' });
  if (lostMinutes === undefined) return fail({ kind: 'not-minutes', column: 'lostMinutes' });
  if (videoMinutes === undefined) return fail({ kind: 'not-minutes', column: 'videoMinutes' });
  if (speed === undefined) return fail({ kind: 'not-a-speed', column: 'speed' });
  if (pieces === null) return fail({ kind: 'not-pieces', column: 'pieces' });
  return ok({
    day: cells.day.trim() as Day,
    half,
    minutes: minutes as Minutes,
    lostMinutes: lostMinutes as Minutes,
    speed,
    videoMinutes: videoMinutes as Minutes | null,
    pieces,
    comment: cells.comment,
  });
}

function countIn(cell: string): number | undefined {
  const text = cell.trim();
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
