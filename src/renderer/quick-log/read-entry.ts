import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { Command } from '#core/plan/command.ts';
import type { Session } from '#core/plan/document.ts';
import type { Piece } from '#core/planner/month-plan.ts';
import type { LogLine } from '#core/record/log-line.ts';
import { type LogLineContext, parseLogLine } from '#core/record/parse-log-line.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Day, Minutes } from '#core/units.ts';
import { rowOf, type WorkRow } from '../block/work-row.ts';
import { type LineFailure, lineFailure } from '../log/line-failure.ts';
import { firstChoice, logChoices } from '../log/log-choices.ts';
import { offeredSpeed } from '../log/offered-speed.ts';
import type { HalfDayPart } from '../month/month-half-day.ts';
import type { RowSources } from '../replica/row-sources.ts';

/** What a line is read for and with. */
export interface EntryContext {
  /** The half-day that the line stands beside; null where it stands alone. */
  readonly row: WorkRow | null;
  readonly now: HalfDay;
  readonly sources: RowSources;
  readonly reading: LogLineContext;
}

/** What a line comes to. */
export interface Entry {
  readonly at: HalfDay;
  /** What it is about: the work of that half-day, or else the first that is open. */
  readonly parts: readonly HalfDayPart[];
  /** Null where only the tick was missing. */
  readonly session: Omit<Session, 'id'> | null;
  /** What the line itself says; null where it says nothing. */
  readonly line: LogLine | null;
  /** What is ticked with it. */
  readonly ticks: readonly Piece[];
}

/** Why a line comes to nothing, and the words that are to blame. */
export interface EntryProblem {
  readonly failure: LineFailure;
  readonly said: string;
}

/**
 * What a line beside a half-day says: it is of that half-day unless it names another one, ticks what
 * is open of it, and has the speed that is offered where it watches lectures and names none.
 */
export function readEntry(text: string, context: EntryContext): Result<Entry, EntryProblem> {
  const { row, sources, reading } = context;
  if (text.trim() === '' && row && row.open.length > 0 && row.sessions.length > 0) {
    return ok({ at: row.at, parts: row.parts, session: null, line: null, ticks: row.open });
  }
  const read = parseLogLine(text, reading);
  if (!read.ok) {
    const { from, to } = read.error;
    return fail({ failure: lineFailure(text, read.error), said: text.slice(from, to) });
  }
  const { line } = read.value;
  const at = halfDayMeant(line, context);
  const meant = rowAt(at, context);
  const figures = figuresOf(line, meant, sources);
  if (!meant) {
    const choice = firstChoice(logChoices(at, null, sources));
    const pieces = choice?.pieces ?? [];
    return ok({
      at,
      parts: choice?.parts ?? [],
      session: { ...at, ...figures, pieces },
      line,
      ticks: [],
    });
  }
  const { open, closing, block, parts } = meant;
  const pieces = open.length > 0 ? closing.pieces : block.pieces;
  return ok({ at, parts, session: { ...at, ...figures, pieces }, line, ticks: open });
}

/** The one step that an entry is. */
export function entryCommand(
  { at, session, ticks }: Entry,
  ids: { readonly tick: string; readonly session: string },
  today: Day,
): Command {
  const logged = session && { ...session, id: ids.session };
  if (ticks.length === 0 && logged) return { kind: 'log-session', today, session: logged };
  const tick = { kind: 'tick', id: ids.tick, today, ...at, parts: ticks } as const;
  return logged ? { ...tick, session: logged } : tick;
}

function figuresOf(line: LogLine, row: WorkRow | null, sources: RowSources) {
  const { minutes, lostMinutes, comment } = line;
  return {
    minutes,
    lostMinutes,
    comment,
    speed: line.speed ?? (row && offeredSpeed(row.study, sources)),
    videoMinutes: line.videoMinutes ?? ((row?.videoMinutes ?? null) as Minutes | null),
  };
}

/** Of a day without a half it is the first half-day that waits for a word, or else the same half. */
function halfDayMeant(line: LogLine, { row, now, sources }: EntryContext): HalfDay {
  const here = row?.at ?? now;
  const day = line.day ?? here.day;
  if (line.half !== null) return { day, half: line.half };
  if (day === here.day) return { day, half: here.half };
  const { programme, blocks } = sources;
  const logged = new Set(programme.sessions.map(halfDayKey));
  const waiting = blocks.find(
    (block) =>
      block.day === day &&
      !logged.has(halfDayKey(block)) &&
      rowOf(block, block, sources, now).open.length > 0,
  );
  return { day, half: waiting?.half ?? here.half };
}

function rowAt(at: HalfDay, { row, now, sources }: EntryContext): WorkRow | null {
  if (row && halfDayKey(row.at) === halfDayKey(at)) return row;
  const block = sources.blocks.find((each) => halfDayKey(each) === halfDayKey(at));
  return block ? rowOf(block, at, sources, now) : null;
}
