import type { Weekday } from '../calendar/weekday.ts';
import type { Day, Minutes } from '../units.ts';

/** One thing that a change asks for. */
export type FitMove =
  /** Every one of these days of the week has `minutes` more. */
  | { readonly kind: 'longer'; readonly minutes: Minutes; readonly weekdays: readonly Weekday[] }
  /** These days, which were free, have `minutes` each; in order of time. */
  | { readonly kind: 'days'; readonly days: readonly Day[]; readonly minutes: Minutes }
  | { readonly kind: 'faster'; readonly from: number; readonly to: number }
  /** So many activities are left out, of which so many minutes were left. */
  | {
      readonly kind: 'skip';
      readonly count: number;
      readonly minutes: Minutes;
      /** True if extras are among them. */
      readonly withExtras: boolean;
    };
