import type { HalfDay } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Minutes } from '../units.ts';

/**
 * An activity that the learner put into a half-day: all that is left of it or, with `minutes`, at
 * least that much. What else there is of it flows around, in its order.
 */
export interface Pin extends HalfDay {
  readonly activity: ActivityId;
  readonly minutes?: Minutes | undefined;
}

/**
 * Why a pin cannot be:
 * - `nothing-left`: its activity is done, unknown, or wholly pinned elsewhere.
 * - `past`: its half-day is over.
 * - `half-day-off`: its half-day has no minutes to plan.
 * - `too-long`: what is pinned to its half-day, `activities`, takes `minutes`, of which `room` fit.
 * - `no-room-before`: `activities` must be done first; with them it takes `minutes`, and until the
 *   end of its half-day only `room` fit.
 * - `against-pins`: earlier pins of `activities` would have to give way.
 */
export type PinObstacle =
  | { readonly kind: 'nothing-left' | 'past' | 'half-day-off' }
  | {
      readonly kind: 'too-long' | 'no-room-before';
      readonly activities: readonly ActivityId[];
      readonly minutes: Minutes;
      readonly room: Minutes;
    }
  | { readonly kind: 'against-pins'; readonly activities: readonly ActivityId[] };

/** A pin that a plan does not keep, and what is in its way. */
export interface ImpossiblePin {
  readonly pin: Pin;
  readonly obstacle: PinObstacle;
}
