import type { ActivityId, WorkKind } from '../curriculum/curriculum.ts';
import type { ImpossiblePin } from '../planner/pin.ts';
import type { Day } from '../units.ts';

/**
 * Why a command was refused; the document is then unchanged. `field` names what the learner typed,
 * so that a form can say it beside the right control.
 */
export type Refusal =
  | { readonly kind: 'no-programme' }
  | { readonly kind: 'programme-exists' }
  | { readonly kind: 'unknown-programme'; readonly id: string }
  | { readonly kind: 'forecast-exists'; readonly day: Day }
  | { readonly kind: 'not-a-forecast'; readonly day: Day }
  | { readonly kind: 'unknown-activity'; readonly activity: string }
  | { readonly kind: 'unknown-session'; readonly id: string }
  | { readonly kind: 'unknown-week'; readonly week: string }
  | { readonly kind: 'not-optional'; readonly activity: ActivityId }
  /** A pin that the plan cannot keep, and what is in its way. */
  | ({ readonly kind: 'impossible-pin' } & ImpossiblePin)
  /** There is no pin, or nothing is planned, in the half-days that were named. */
  | { readonly kind: 'nothing-to-move' }
  /** Two half-days hold the same kind of work, or, if null, what depends on each other. */
  | { readonly kind: 'fixed-order'; readonly work: WorkKind | null }
  /** A half-day that cannot be kept in reserve. */
  | { readonly kind: 'not-free'; readonly why: 'past' | 'off' | 'pinned' }
  | { readonly kind: 'no-deadline' }
  | { readonly kind: 'deadline-too-early' }
  | { readonly kind: 'id-taken'; readonly id: string }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'nothing-to-redo' }
  | {
      readonly kind: 'out-of-range';
      readonly field: RefusedField;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'not-a-day'; readonly field: RefusedField }
  | { readonly kind: 'day-out-of-range'; readonly field: RefusedField }
  | { readonly kind: 'in-the-future'; readonly field: RefusedField }
  | { readonly kind: 'not-a-time'; readonly field: RefusedField }
  | { readonly kind: 'not-a-currency' }
  | { readonly kind: 'hours-overlap' }
  | { readonly kind: 'nothing-to-tick' }
  | { readonly kind: 'not-missed' }
  | { readonly kind: 'too-long'; readonly field: RefusedField; readonly most: number }
  | { readonly kind: 'too-many'; readonly field: RefusedField; readonly most: number }
  | { readonly kind: 'lost-exceeds-minutes' }
  | { readonly kind: 'day-over-full'; readonly most: number };

export type RefusedField =
  | 'minutes'
  | 'lostMinutes'
  | 'speed'
  | 'videoMinutes'
  | 'comment'
  | 'day'
  | 'estimate'
  | 'price'
  | 'capacity'
  | 'start'
  | 'lectureLead'
  | 'safeDays'
  | 'pauseRatio'
  | 'overrun'
  | 'rampStep'
  | 'rampLectures'
  | 'reserve'
  | 'projectDays'
  | 'textSize'
  | 'minutesBefore'
  | 'days'
  | 'count'
  | 'added'
  | 'probability'
  | 'prior'
  | 'priorDeviation';
