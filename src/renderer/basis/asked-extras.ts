import type { HalfDay } from '#core/calendar/half.ts';
import type { Programme } from '#core/plan/document.ts';
import { type Extras, extrasOf } from '#core/plan/extras.ts';
import { firstOpenDay } from '#core/plan/first-open-day.ts';
import { reserveFor } from '#core/plan/reserve-for.ts';
import type { Day } from '#core/units.ts';

/** The extras as a learner is asked for them: of reserve and project days only how many. */
export interface AskedExtras {
  readonly frameworkDay: boolean;
  readonly courseEnd: boolean;
  readonly reserve: number;
  readonly projectDays: number;
}

/** The half-days of reserve that lie wholly ahead. */
export function reserveAhead(programme: Programme, today: Day): readonly HalfDay[] {
  const from = firstOpenDay(programme, today);
  return programme.reserve.filter(({ day }) => day >= from);
}

/** The extras of a programme as they were asked for. */
export function askedExtras(programme: Programme, today: Day): AskedExtras {
  return { ...extrasOf(programme), reserve: reserveAhead(programme, today).length };
}

/** The extras of a programme with some asked for anew; reserve is spread anew only if its count is. */
export function changedExtras(
  programme: Programme,
  changed: Partial<AskedExtras>,
  today: Day,
): Extras {
  const { reserve: count, ...others } = changed;
  const extras = { ...extrasOf(programme), ...others };
  return count === undefined ? extras : { ...extras, reserve: reserveFor(programme, today, count) };
}
