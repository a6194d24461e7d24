import type { Half } from '#core/calendar/half.ts';
import { limits, mostComment, refuseCount, refuseFigure } from '#core/plan/limits.ts';
import type { SessionChange } from '#core/record/change-sessions.ts';
import { parseDuration } from '#core/record/parse-duration.ts';
import { parseSpeed } from '#core/record/parse-speed.ts';
import { type Minutes, minutes } from '#core/units.ts';
import type { Failure } from '../../texts/sentence-of.ts';

/** A change of many logs that is being written; what is empty, or `keep`, stays as it is. */
export interface BulkDraft {
  readonly days: string;
  readonly half: Half | 'keep';
  /** `plan`, or the `value` of a choice. */
  readonly work: string;
  readonly hours: string;
  readonly lost: string;
  readonly speed: string;
  readonly commentMode: 'keep' | 'add' | 'replace';
  readonly comment: string;
}

export type BulkField = 'days' | 'hours' | 'lost' | 'speed' | 'comment' | 'form';

export type BulkProblems = Partial<Readonly<Record<BulkField, Failure>>>;

/** What was read of a draft: all that is wrong with it, each at its field. */
export interface BulkReading {
  readonly change: Omit<SessionChange, 'pieces'>;
  readonly problems: BulkProblems;
}

export const emptyBulk: BulkDraft = {
  days: '',
  half: 'keep',
  work: 'keep',
  hours: '',
  lost: '',
  speed: '',
  commentMode: 'keep',
  comment: '',
};

/** The change that the fields ask for, but for the work. */
export function readBulk(draft: BulkDraft): BulkReading {
  const days = readDays(draft.days);
  const hours = readTime(draft.hours, 'minutes');
  const lost = readTime(draft.lost, 'lostMinutes');
  const speed = draft.speed.trim() === '' ? null : (parseSpeed(draft.speed) ?? Number.NaN);
  const wrongSpeed = speed === null ? null : refuseFigure('speed', speed);
  const text = draft.comment.trim();
  const problems: BulkProblems = {
    ...(days.failure && { days: days.failure }),
    ...(hours.failure && { hours: hours.failure }),
    ...(lost.failure && { lost: lost.failure }),
    ...(wrongSpeed && { speed: wrongSpeed }),
    ...(draft.commentMode !== 'keep' &&
      text.length > mostComment && {
        comment: { kind: 'too-long', field: 'comment', most: mostComment } as const,
      }),
  };
  return {
    change: {
      days: days.value,
      half: draft.half === 'keep' ? null : draft.half,
      minutes: hours.value,
      lostMinutes: lost.value,
      speed,
      comment: draft.commentMode === 'keep' ? null : { text, isAdded: draft.commentMode === 'add' },
    },
    problems,
  };
}

function readDays(text: string): { readonly value: number; readonly failure: Failure | null } {
  const written = text.trim().replace('−', '-');
  const value = written === '' ? 0 : Number(written);
  const { most } = limits.days;
  if (Number.isInteger(value) && Math.abs(value) <= most) return { value, failure: null };
  return { value: 0, failure: { kind: 'out-of-range', field: 'days', least: -most, most } };
}

function readTime(
  text: string,
  field: 'minutes' | 'lostMinutes',
): { readonly value: Minutes | null; readonly failure: Failure | null } {
  if (text.trim() === '') return { value: null, failure: null };
  // Nothing needs no unit.
  const read = text.trim() === '0' ? { ok: true as const, value: minutes(0) } : parseDuration(text);
  if (!read.ok) return { value: null, failure: read.error };
  return { value: read.value, failure: refuseCount(field, read.value) };
}

/** What was refused, each at the field that asked for it. */
export function problemsOf(
  refusals: readonly Failure[],
  { minutes: hours, lostMinutes, days }: BulkReading['change'],
): BulkProblems {
  const problems: Partial<Record<BulkField, Failure>> = {};
  for (const refusal of refusals) {
    const field = fieldOf(refusal, hours !== null, lostMinutes !== null, days !== 0);
    problems[field] ??= refusal;
  }
  return problems;
}

function fieldOf(
  failure: Failure,
  hasHours: boolean,
  hasLost: boolean,
  hasDays: boolean,
): BulkField {
  if (failure.kind === 'lost-exceeds-minutes') return hasLost || !hasHours ? 'lost' : 'hours';
  if (failure.kind === 'day-over-full') return hasHours || !hasDays ? 'hours' : 'days';
  if (failure.kind === 'malformed' || !('field' in failure)) return 'form';
  switch (failure.field) {
    case 'day':
    case 'days':
      return 'days';
    case 'minutes':
      return 'hours';
    case 'lostMinutes':
      return 'lost';
    case 'speed':
    case 'comment':
      return failure.field;
    default:
      return 'form';
  }
}
