import { compareHalfDays, type HalfDay, halfDayKey } from '../calendar/half.ts';
import { hoursOn } from '../planner/hours-on.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Day } from '../units.ts';
import type { Programme } from './document.ts';
import type { Refusal } from './refusal.ts';

/** What a learner does to the half-days that are kept free. */
export interface ReserveChange {
  readonly add: readonly HalfDay[];
  readonly remove: readonly HalfDay[];
}

type ReserveHome = Pick<Programme, 'reserve' | 'availability' | 'pins'>;

/**
 * The reserve, each half-day once and in order of time, without those that are removed and with
 * those that are added; or why one of these cannot be kept free: it is past, off, or pinned to.
 */
export function changeReserve(
  { reserve, availability, pins }: ReserveHome,
  { add, remove }: ReserveChange,
  today: Day,
): Result<readonly HalfDay[], Refusal> {
  const pinned = new Set(pins.map(halfDayKey));
  for (const at of add) {
    if (at.day < today) return fail({ kind: 'not-free', why: 'past' });
    if (hoursOn(availability, at.day)[at.half].capacity === 0) {
      return fail({ kind: 'not-free', why: 'off' });
    }
    if (pinned.has(halfDayKey(at))) return fail({ kind: 'not-free', why: 'pinned' });
  }
  const gone = new Set(remove.map(halfDayKey));
  const kept = [...reserve.filter((at) => !gone.has(halfDayKey(at))), ...add];
  const byKey = new Map(kept.map(({ day, half }) => [halfDayKey({ day, half }), { day, half }]));
  return ok([...byKey.values()].sort(compareHalfDays));
}
