import type { Half } from '#core/calendar/half.ts';
import type { ActivityId } from '#core/curriculum/curriculum.ts';
import type { Command } from '#core/plan/command.ts';
import type { Session } from '#core/plan/document.ts';
import type { LogLine } from '#core/record/log-line.ts';
import { parseDuration } from '#core/record/parse-duration.ts';
import { type LogLineContext, parseLogLine } from '#core/record/parse-log-line.ts';
import { parseSpeed } from '#core/record/parse-speed.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Day } from '#core/units.ts';
import type { Failure } from '../texts/sentence-of.ts';
import { writeDuration } from '../ui/duration-field.tsx';
import { lineFailure } from './line-failure.ts';
import type { LogChoice } from './log-choices.ts';

/** What stands in the fields of a log, as it was typed. */
export interface LogTexts {
  readonly hours: string;
  readonly speed: string;
  readonly video: string;
  readonly lost: string;
  readonly comment: string;
}

/** Shows in an empty field how a speed is written, with the decimal sign of the region. */
export const exampleSpeed = 1.75;

/** A log that is being written. */
export interface LogDraft extends LogTexts {
  readonly day: string;
  readonly half: Half;
  /** The `value` of a choice. */
  readonly what: string;
  /** Of the chosen pieces, those that are left out. */
  readonly without: readonly ActivityId[];
  /** Ticks what was chosen. */
  readonly finishes: boolean;
}

/** The control that a failure is said beside; `form` where none is to blame. */
export type LogField = 'day' | 'hours' | 'speed' | 'video' | 'lost' | 'comment' | 'form';

export interface LogProblem {
  readonly field: LogField;
  readonly failure: Failure;
}

type Figures = Pick<Session, 'minutes' | 'lostMinutes' | 'speed' | 'videoMinutes' | 'comment'>;

/** What the texts of a log come to. */
export interface ReadLog {
  readonly figures: Figures;
  /** What the hours field says besides minutes, with them. */
  readonly line: LogLine;
  /** The fields that it says. */
  readonly said: ReadonlySet<keyof LogLine>;
  /** It is no mere figure with its unit, as `two hours` is not. */
  readonly isInWords: boolean;
}

/**
 * The figures that the texts write. The hours field takes a whole line (`2h40 1.75 lost 20m`), and
 * what it says goes before what the other fields hold; a comment goes behind theirs.
 */
export function readLog(texts: LogTexts, context: LogLineContext): Result<ReadLog, LogProblem> {
  const read = parseLogLine(texts.hours, context);
  if (!read.ok) return fail({ field: 'hours', failure: lineFailure(texts.hours, read.error) });
  const { line, spans } = read.value;
  const said = new Set(spans.map(({ field }) => field));
  const isLines = (field: keyof LogLine, text: string) => said.has(field) || text.trim() === '';
  const lost = isLines('lostMinutes', texts.lost)
    ? ok(line.lostMinutes)
    : parseDuration(texts.lost);
  if (!lost.ok) return fail({ field: 'lost', failure: lost.error });
  const video = isLines('videoMinutes', texts.video)
    ? ok(line.videoMinutes)
    : parseDuration(texts.video);
  if (!video.ok) return fail({ field: 'video', failure: video.error });
  // What is no figure is refused by the same limits as a figure beyond them.
  const written = texts.speed.trim() === '' ? null : (parseSpeed(texts.speed) ?? Number.NaN);
  return ok({
    figures: {
      minutes: line.minutes,
      lostMinutes: lost.value,
      speed: line.speed ?? written,
      videoMinutes: video.value,
      comment: [texts.comment.trim(), line.comment].filter((part) => part !== '').join(' '),
    },
    line,
    said,
    isInWords: /\p{L}{4}/u.test(texts.hours),
  });
}

/** What is worth being said before it counts: more than hours, or hours in words; null of all else. */
export function sayableLog(read: Result<ReadLog, LogProblem>): ReadLog | null {
  if (!read.ok) return null;
  const { said, isInWords } = read.value;
  return said.size > 1 || isInWords ? read.value : null;
}

interface LogRequest {
  readonly draft: LogDraft;
  readonly choice: LogChoice;
  /** The session that is edited, or the ids of what is new. */
  readonly edited: Session | null;
  readonly sessionId: string;
  readonly tickId: string;
  readonly context: LogLineContext;
}

/** The command that a draft asks for; which of its limits it breaks is for the reducer to say. */
export function logCommand(request: LogRequest): Result<Command, LogProblem> {
  const { draft, choice, edited, sessionId, tickId, context } = request;
  const { today } = context;
  const read = readLog(draft, context);
  if (!read.ok) return read;
  const isIn = ({ activity }: { readonly activity: ActivityId }) =>
    !draft.without.includes(activity);
  const session: Session = {
    ...read.value.figures,
    id: edited?.id ?? sessionId,
    day: draft.day as Day,
    half: draft.half,
    pieces: choice.pieces.filter(isIn),
  };
  if (edited) return ok({ kind: 'edit-session', today, session });
  const parts = draft.finishes ? choice.open.filter(isIn) : [];
  if (parts.length === 0) return ok({ kind: 'log-session', today, session });
  const { day, half } = session;
  return ok({ kind: 'tick', id: tickId, today, day, half, parts, session });
}

/** Beside which control a refusal is said. */
export function fieldOf(failure: Failure): LogField {
  if (failure.kind === 'lost-exceeds-minutes') return 'lost';
  if (failure.kind === 'day-over-full') return 'hours';
  if (failure.kind === 'malformed' || !('field' in failure)) return 'form';
  switch (failure.field) {
    case 'minutes':
      return 'hours';
    case 'lostMinutes':
      return 'lost';
    case 'videoMinutes':
      return 'video';
    case 'day':
    case 'speed':
    case 'comment':
      return failure.field;
    default:
      return 'form';
  }
}

/** What a line in the hours field says, sent to the fields of its own. */
export function spreadLine<Texts extends LogTexts>(
  texts: Texts,
  { figures, line }: ReadLog,
  writeNumber: (value: number) => string,
): Texts {
  const { lostMinutes, videoMinutes, comment } = figures;
  return {
    ...texts,
    hours: writeDuration(line.minutes),
    ...(line.speed !== null && { speed: writeNumber(line.speed) }),
    lost: lostMinutes === 0 ? texts.lost : writeDuration(lostMinutes),
    video: videoMinutes === null ? texts.video : writeDuration(videoMinutes),
    comment,
  };
}
