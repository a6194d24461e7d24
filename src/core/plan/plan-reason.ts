import type { HalfDay } from '../calendar/half.ts';
import type { Day, Minutes } from '../units.ts';

/** One thing that was changed so that more of what is left fits. */
export type PlanStep =
  /** Reserve half-days were given to the work. */
  | { readonly kind: 'use-reserve'; readonly halfDays: number }
  /** For `days` study days, `minutes` more on each. */
  | { readonly kind: 'spread'; readonly days: number; readonly minutes: Minutes }
  /** So many optional activities, of so many minutes in all, are left out. */
  | { readonly kind: 'skip'; readonly count: number; readonly minutes: Minutes }
  /** Lectures are watched at `to` instead of `from`. */
  | { readonly kind: 'faster'; readonly from: number; readonly to: number }
  /** `day` has `minutes` more than it had. */
  | { readonly kind: 'add-day'; readonly day: Day; readonly minutes: Minutes }
  /** Every week has `minutes` more than it had. */
  | { readonly kind: 'more-time'; readonly minutes: Minutes };

/** Why a plan was accepted, with the figures that the learner saw then. */
export type PlanReason =
  | { readonly kind: 'start' }
  | { readonly kind: 'replan' }
  /** All that is left moves on by so many days. */
  | { readonly kind: 'push'; readonly days: number }
  | PlanStep
  /** The steps that took the probability to be in time from `before` to `after`. */
  | {
      readonly kind: 'fit';
      readonly before: number;
      readonly after: number;
      readonly steps: readonly PlanStep[];
    }
  /** Work of one half-day was put into another; null if a pin was set or taken away. */
  | { readonly kind: 'move'; readonly from: HalfDay | null; readonly to: HalfDay | null }
  /** Of the days that changed, from the first to the last, the minutes before and after. */
  | {
      readonly kind: 'hours';
      readonly from: Day;
      readonly to: Day;
      readonly before: Minutes;
      readonly after: Minutes;
    }
  /** So many half-days ahead are in reserve now: one was added, moved or taken away by hand. */
  | { readonly kind: 'keep-free'; readonly halfDays: number }
  | { readonly kind: 'settings' };
