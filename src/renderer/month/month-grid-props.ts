import type { BillingPeriod } from '#core/calendar/billing.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import type { Availability } from '#core/planner/availability.ts';
import type { Day } from '#core/units.ts';
import type { MonthEditing } from './month-editing.ts';
import type { MonthHalfDay } from './month-half-day.ts';

export interface MonthGridProps {
  readonly label: string;
  /** The first and last day drawn; the weeks around them are filled with blanks. */
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
  /** The half-days with work, by `halfDayKey`. */
  readonly halfDays: ReadonlyMap<string, MonthHalfDay>;
  /** Tells a day off from a free one. */
  readonly availability: Availability;
  readonly renewals: readonly Day[];
  /** What was paid once does not renew on these days, but ends. */
  readonly period?: BillingPeriod | undefined;
  readonly safeDay: Day | null;
  /** Half-days with a pin, and those that are kept free, by `halfDayKey`. */
  readonly pinned?: ReadonlySet<string> | undefined;
  readonly reserve?: ReadonlySet<string> | undefined;
  /** Days for a project of one's own. */
  readonly projectDays?: readonly Day[] | undefined;
  readonly editing?: MonthEditing | undefined;
  readonly selected?: HalfDay | null | undefined;
  /** What choosing a half-day does, as a reader is told: `Enter changes its hours`. */
  readonly action?: string | undefined;
  readonly onChoose?: ((at: HalfDay, cell: HTMLElement) => void) | undefined;
}
