import type { Half } from '#core/calendar/half.ts';
import type { ActivityId } from '#core/curriculum/curriculum.ts';
import type { Command } from '#core/plan/command.ts';
import type { Session } from '#core/plan/document.ts';
import { parseDuration } from '#core/record/parse-duration.ts';
import { parseLogText } from '#core/record/parse-log-text.ts';
import { parseSpeed } from '#core/record/parse-speed.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { Day, Minutes } from '#core/units.ts';
import type { Failure } from '../../texts/sentence-of.ts';
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

/** The figures that the texts write; a speed in the hours field (`2h40 1.75`) wins over its own. */
export function readFigures(texts: LogTexts): Result<Figures, LogProblem> {
  const hours = parseLogText(texts.hours);
  if (!hours.ok) return fail({ field: 'hours', failure: hours.error });
  const lost = texts.lost.trim() === '' ? ok(0 as Minutes) : parseDuration(texts.lost);
  if (!lost.ok) return fail({ field: 'lost', failure: lost.error });
  const video = texts.video.trim() === '' ? ok(null) : parseDuration(texts.video);
  if (!video.ok) return fail({ field: 'video', failure: video.error });
  // What is no figure is refused by the same limits as a figure beyond them.
  const written = texts.speed.trim() === '' ? null : (parseSpeed(texts.speed) ?? Number.NaN);
  return ok({
    minutes: hours.value.minutes,
    lostMinutes: lost.value,
    speed: hours.value.speed ?? written,
    videoMinutes: video.value,
    comment: texts.comment.trim(),
  });
}

interface LogRequest {
  readonly draft: LogDraft;
  readonly choice: LogChoice;
  /** The session that is edited, or the ids of what is new. */
  readonly edited: Session | null;
  readonly sessionId: string;
  readonly tickId: string;
  readonly today: Day;
}

/** The command that a draft asks for; which of its limits it breaks is for the reducer to say. */
export function logCommand(request: LogRequest): Result<Command, LogProblem> {
  const { draft, choice, edited, sessionId, tickId, today } = request;
  const figures = readFigures(draft);
  if (!figures.ok) return figures;
  const isIn = ({ activity }: { readonly activity: ActivityId }) =>
    !draft.without.includes(activity);
  const session: Session = {
    ...figures.value,
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
