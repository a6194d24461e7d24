import type { HalfDay } from '#core/calendar/half.ts';
import { compareHalfDays } from '#core/calendar/half.ts';
import type { BurndownDrawing } from '../../charts/burndown/burndown-rows.ts';

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

/** The standing that a burndown shows at `now`. */
export function standingAt({ points, left }: BurndownDrawing, now: HalfDay): Standing {
  const start = points[0];
  const before = points.findLast((point) => compareHalfDays(point, now) < 0) ?? start;
  const plannedLeft = before?.baseline ?? 0;
  return { estimated: start?.actual ?? left, left, plannedLeft, behind: left - plannedLeft };
}
