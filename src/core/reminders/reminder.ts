import type { HalfDay } from '../calendar/half.ts';
import type { Block } from '../planner/month-plan.ts';
import type { Day } from '../units.ts';
import type { WallTime } from './wall-time.ts';

/** What may be said unasked, and when: a time that lies in no quiet hours. */
export type Reminder =
  /** A half-day with work begins, and nothing of it is ticked, logged or said to be missed. */
  | { readonly kind: 'block-start'; readonly at: WallTime; readonly block: Block }
  /** Of these half-days of `day`, which are over, the learner has said nothing. */
  | {
      readonly kind: 'evening';
      readonly at: WallTime;
      readonly day: Day;
      readonly open: readonly HalfDay[];
    }
  /** The day to cancel by comes near; `isDone` if there is nothing left to study. */
  | {
      readonly kind: 'exit';
      readonly at: WallTime;
      /** The day it was meant for: later than that only if it was held back. */
      readonly day: Day;
      readonly cancelBy: Day;
      readonly renewal: Day;
      readonly isDone: boolean;
    };

/** The same for the same reminder, whenever it is asked for. */
export function reminderKey(reminder: Reminder): string {
  if (reminder.kind !== 'block-start') return `${reminder.kind} ${reminder.day}`;
  const { day, half } = reminder.block;
  return `block-start ${day} ${half}`;
}
