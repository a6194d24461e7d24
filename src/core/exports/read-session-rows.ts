import { halves } from '../calendar/half.ts';
import type { Session } from '../plan/document.ts';
import type { DayOrder } from '../record/line-date.ts';
import { parseSpeed } from '../record/parse-speed.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Day, Minutes } from '../units.ts';
import { readDay } from './read-day.ts';
import { readLength } from './read-length.ts';
import { type SessionColumn, type SessionWords, sessionColumns } from './session-rows.ts';
import { readPieces } from './written-pieces.ts';

/** Why a cell is not what its column says. */
export interface CellProblem {
  readonly kind:
    | 'not-minutes'
    | 'not-hours'
    | 'not-a-length'
    | 'not-a-half'
    | 'not-a-speed'
    | 'not-pieces';
  readonly column: SessionColumn;
}

/** A row as it was read; `id` is null where the table gives none. */
export interface SessionRow {
  /** 1 is the header. */
  readonly line: number;
  /** What its cells hold, as far as it goes on a line. */
  readonly text: string;
  readonly session: Result<Omit<Session, 'id'>, CellProblem>;
  readonly id: string | null;
}

/** Why a table is none of sessions. */
export type SessionTableProblem =
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'missing-column'; readonly column: SessionColumn };

type Cells = Readonly<Record<SessionColumn, string>>;

/** Signs of a line that are shown. */
const mostShown = 160;

/** Why a length is none, by what its column is in. */
const lengthProblems = {
  minutes: 'not-minutes',
  hours: 'not-hours',
  either: 'not-a-length',
} as const;

const needed: readonly SessionColumn[] = ['day', 'half', 'minutes'];

/**
 * Reads a table of sessions whose header has the words of any of `languages`, in any order and with
 * others between, and days that are written in figures in `dayOrder`. Only day, half and a length must be there: minutes, or a column of hours or of
 * lengths with their unit. Rows without any text are left out. What
 * the values may be is not looked at here.
 */
export function readSessionRows(
  [header = [], ...rows]: readonly (readonly string[])[],
  languages: readonly SessionWords[],
  dayOrder: DayOrder,
): Result<readonly SessionRow[], SessionTableProblem> {
  const places = new Map<SessionColumn, number>();
  for (const column of sessionColumns) {
    const place = placeOf(column, header, languages);
    if (place >= 0) places.set(column, place);
  }
  const timed = lengthColumn(header, languages, places);
  if (timed) places.set('minutes', timed.place);
  const unit = timed ? timed.unit : 'minutes';
  const missing = needed.find((column) => !places.has(column));
  if (missing !== undefined) return fail({ kind: 'missing-column', column: missing });
  const read = rows.flatMap((row, index): SessionRow[] => {
    if (row.every((cell) => cell.trim() === '')) return [];
    const cellOf = (column: SessionColumn) => row[places.get(column) ?? -1] ?? '';
    const cells = Object.fromEntries(
      sessionColumns.map((column) => [column, cellOf(column)]),
    ) as Cells;
    const id = cells.id.trim();
    const session = readSession(cells, languages, unit, dayOrder);
    return [{ line: index + 2, text: textOf(row), session, id: id === '' ? null : id }];
  });
  return read.length === 0 ? fail({ kind: 'no-rows' }) : ok(read);
}

function placeOf(
  column: SessionColumn,
  header: readonly string[],
  languages: readonly SessionWords[],
): number {
  const own = languages.map(({ columns }) => fold(columns[column]));
  const others = languages.flatMap(({ aliases }) => aliases?.columns[column]?.map(fold) ?? []);
  // Beside a date, what is called the day is the weekday.
  const byRank = column === 'day' ? [others, own] : [own, others];
  const places = byRank.map((names) => header.findIndex((name) => names.includes(fold(name))));
  return places.find((place) => place >= 0) ?? -1;
}

type Unit = keyof typeof lengthProblems;

/** The column of lengths that stands in for one of minutes, and what its figures are. */
function lengthColumn(
  header: readonly string[],
  languages: readonly SessionWords[],
  places: ReadonlyMap<SessionColumn, number>,
): { readonly place: number; readonly unit: Unit } | null {
  if (places.has('minutes')) return null;
  for (const unit of ['hours', 'either'] as const) {
    const names = languages.flatMap(({ lengths }) => lengths?.[unit].map(fold) ?? []);
    const place = header.findIndex((name) => names.includes(fold(name)));
    if (place >= 0) return { place, unit };
  }
  return null;
}

function textOf(row: readonly string[]): string {
  const cells = row.map((cell) => cell.trim().replaceAll(/\s+/g, ' '));
  const text = cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).join(', ');
  const signs = [...text];
  return signs.length > mostShown ? `${signs.slice(0, mostShown - 1).join('')}…` : text;
}

function readSession(
  cells: Cells,
  languages: readonly SessionWords[],
  unit: Unit,
  dayOrder: DayOrder,
): Result<Omit<Session, 'id'>, CellProblem> {
  const half = halves.find((each) =>
    languages.some(({ halves: names, aliases }) =>
      [names[each], ...(aliases?.halves[each] ?? [])].some(
        (name) => bareWord(name) === bareWord(cells.half),
      ),
    ),
  );
  const minutes = readLength(cells.minutes, unit === 'either' ? null : unit) ?? undefined;
  const lostMinutes = cells.lostMinutes.trim() === '' ? 0 : minutesIn(cells.lostMinutes);
  const videoMinutes = cells.videoMinutes.trim() === '' ? null : minutesIn(cells.videoMinutes);
  const speed = cells.speed.trim() === '' ? null : (parseSpeed(cells.speed) ?? undefined);
  const pieces = readPieces(cells.pieces);
  if (half === undefined) return fail({ kind: 'not-a-half', column: 'half' });
  if (minutes === undefined) return fail({ kind: lengthProblems[unit], column: 'minutes' });
  if (lostMinutes === undefined) return fail({ kind: 'not-minutes', column: 'lostMinutes' });
  if (videoMinutes === undefined) return fail({ kind: 'not-minutes', column: 'videoMinutes' });
  if (speed === undefined) return fail({ kind: 'not-a-speed', column: 'speed' });
  if (pieces === null) return fail({ kind: 'not-pieces', column: 'pieces' });
  return ok({
    day: readDay(cells.day, dayOrder) as Day,
    half,
    minutes,
    lostMinutes: lostMinutes as Minutes,
    speed,
    videoMinutes: videoMinutes as Minutes | null,
    pieces,
    comment: cells.comment,
  });
}

function minutesIn(cell: string): Minutes | undefined {
  return readLength(cell, 'minutes') ?? undefined;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

/** `A.M.` is `am`. */
function bareWord(text: string): string {
  return fold(text).replaceAll('.', '');
}
