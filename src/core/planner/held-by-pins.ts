import { compareHalfDays, type HalfDay, halfDayKey } from '../calendar/half.ts';
import type { ActivityId } from '../curriculum/curriculum.ts';
import type { ClockTime, Day, Minutes } from '../units.ts';
import type { OpenHalfDay } from './open-half-days.ts';
import type { Pin } from './pin.ts';
import { furthestWithin, progressLeaving } from './pin-bounds.ts';
import type { PlanRequest } from './plan-month.ts';
import { settlePins } from './settle-pins.ts';
import { timeLineOf } from './time-line.ts';
import { queueWork, type WorkQueue } from './work-queues.ts';

/** What cannot be done before a day. */
export interface HeldWork {
  readonly day: Day;
  readonly activities: ReadonlySet<ActivityId>;
}

const endless = { start: '00:00' as ClockTime, capacity: 1e9 as Minutes };

/** Work in its order, and what the learner put into half-days of it. */
export type HeldRequest = Pick<PlanRequest, 'work' | 'lectureLead'> & {
  readonly pins: readonly Pin[];
  /** The first half-day that is not past. */
  readonly from: HalfDay;
};

/**
 * For each day with a pin, in order, the work that has to wait for it: what is pinned there and later,
 * and what must come after that; an activity of which a part has to wait counts whole, so that
 * nothing hangs on how long it is taken to be. Of a later day never more. How long half-days are
 * decides nothing here: a learner who put work on a day that has no room for it has not said that it
 * may come sooner.
 */
export function heldByPins({ work, lectureLead, pins, from }: HeldRequest): readonly HeldWork[] {
  const queues = queueWork(work, lectureLead);
  const halfDays = new Map(pins.map(({ day, half }) => [halfDayKey({ day, half }), { day, half }]));
  const roomy = [...halfDays.values()]
    .sort(compareHalfDays)
    .map((at): OpenHalfDay => ({ ...at, ...endless }));
  const line = timeLineOf(roomy, 0, Number.POSITIVE_INFINITY);
  const { kept } = settlePins({ queues, line, overrun: 0 }, pins, from);
  const held: HeldWork[] = [];
  kept.forEach(({ index }, at) => {
    const day = line.halfDays[index]?.day;
    if (day === undefined || held.at(-1)?.day === day) return;
    const reached = furthestWithin(queues, progressLeaving(queues, kept.slice(at)));
    const activities = new Set([
      ...beyond(queues.lectures, reached.lectures),
      ...beyond(queues.homework, reached.homework),
    ]);
    held.push({ day, activities });
  });
  return held;
}

/** What of a queue does not end within its first `done` minutes. */
function beyond({ items, starts }: WorkQueue, done: number): readonly ActivityId[] {
  return items.flatMap(({ activity }, n) => ((starts[n + 1] ?? 0) > done ? [activity] : []));
}
