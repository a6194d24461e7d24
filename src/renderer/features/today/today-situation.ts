import type { HalfDay } from '#core/calendar/half.ts';
import type { Block } from '#core/planner/month-plan.ts';
import { type Day, type Minutes, sumMinutes } from '#core/units.ts';
import type { WorkRow } from '../../block/work-row.ts';
import type { RowSources } from '../../replica/row-sources.ts';
import { nextBlock, rowsOf } from './today-rows.ts';

/** What kind of day it is, and what comes next. */
export type TodaySituation =
  /** Everything is done. */
  | { readonly kind: 'all-done'; readonly rows: readonly WorkRow[] }
  /** Something of today's plan is open. */
  | { readonly kind: 'at-work'; readonly rows: readonly WorkRow[] }
  /** Today's plan is done. */
  | { readonly kind: 'day-done'; readonly rows: readonly WorkRow[]; readonly next: Block }
  /** The month has not begun. */
  | { readonly kind: 'before-start'; readonly start: Day; readonly next: Block }
  /** Nothing is planned today. */
  | { readonly kind: 'day-off'; readonly next: Block }
  /** No half-day to come holds what is left. */
  | {
      readonly kind: 'plan-over';
      readonly rows: readonly WorkRow[];
      readonly left: Minutes;
    };

/** What today is in the plan that is followed, with the rows of the day as seen `now`. */
export function situationOf(
  now: HalfDay,
  sources: RowSources,
  remaining: ReadonlyMap<string, Minutes>,
): TodaySituation {
  const { day: today } = now;
  const rows = rowsOf(now, sources);
  const left = sumMinutes(remaining.values());
  if (left === 0) return { kind: 'all-done', rows };
  if (rows.some((row) => row.open.length > 0)) return { kind: 'at-work', rows };
  const next = nextBlock({ day: today, half: 'afternoon' }, sources);
  if (!next) return { kind: 'plan-over', rows, left };
  if (rows.length > 0) return { kind: 'day-done', rows, next };
  const start = sources.blocks[0]?.day ?? today;
  return today < start ? { kind: 'before-start', start, next } : { kind: 'day-off', next };
}
