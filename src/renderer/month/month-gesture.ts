import { type HalfDay, halfDayKey } from '#core/calendar/half.ts';
import type { MonthEdit } from '#core/plan/month-edit.ts';
import { strokeDays } from '#core/plan/stroke-days.ts';
import type { Day } from '#core/units.ts';
import { hoursChangeOf, type MonthTool } from './month-tool.ts';

/** What is going on between press and release, or between the first key and Enter. */
export interface MonthGesture {
  readonly kind: 'paint' | 'move' | 'swap';
  readonly by: 'pointer' | 'keys';
  /** Where it began. */
  readonly from: HalfDay;
  /** Where it is now. */
  readonly to: HalfDay;
}

/** What paints a gesture, and on what. */
export interface Brush {
  readonly tool: MonthTool;
  /** More minutes for a half-day, or fewer below 0, of the brush that gives or takes hours. */
  readonly minutes: number;
}

/** The days that a stroke of a brush covers, none of them before `first`. */
export function paintedDays({ from, to }: MonthGesture, first: Day): readonly Day[] {
  return strokeDays(from.day, to.day, first);
}

/** What a gesture asks for if it ended now; null of a stroke over nothing. */
export function editOfGesture(
  gesture: MonthGesture,
  { tool, minutes }: Brush,
  first: Day,
  reserve: readonly HalfDay[],
): MonthEdit | null {
  const { kind, from, to } = gesture;
  if (kind !== 'paint') return { kind, from, to };
  const days = paintedDays(gesture, first);
  if (days.length === 0) return null;
  const change = hoursChangeOf(tool, minutes);
  if (change) return { kind: 'paint', days, change };
  const halfDays = days.map((day) => ({ day, half: from.half }));
  const isKept = reserve.some((at) => halfDayKey(at) === halfDayKey(from));
  return isKept
    ? { kind: 'reserve', add: [], remove: halfDays }
    : { kind: 'reserve', add: halfDays, remove: [] };
}
