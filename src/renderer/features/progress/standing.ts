import { compareHalfDays, type HalfDay } from '#core/calendar/half.ts';
import type { BurndownRecord } from './derived-burndown.ts';

/** Where the learner stands, in estimated minutes. */
export interface Standing {
  readonly estimated: number;
  readonly left: number;
  /** What the first plan meant to be left by now: when this half-day begins. */
  readonly plannedLeft: number;
  /** More left than planned; negative is ahead of it. */
  readonly behind: number;
}

/** Less than this is neither ahead of the plan nor behind it. */
export const onPlanMinutes = 30;

/** The standing that a record shows at `now`. */
export function standingAt({ rows, planned, estimated }: BurndownRecord, now: HalfDay): Standing {
  const left = rows.findLast(({ actual }) => actual !== null)?.actual ?? estimated;
  const before = rows.findLast((row) => compareHalfDays(row, now) < 0);
  const plannedLeft = before?.baseline ?? planned;
  return { estimated, left, plannedLeft, behind: left - plannedLeft };
}
