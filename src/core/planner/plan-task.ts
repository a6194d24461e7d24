import { advanceThrough, type Progress } from './pin-bounds.ts';
import type { PinPlan } from './pin-plan.ts';
import type { TimeLine } from './time-line.ts';
import type { WorkQueues } from './work-queues.ts';

/** What there is to do, and when. */
export interface PlanBasis {
  readonly queues: WorkQueues;
  readonly line: TimeLine;
  /** Minutes by which a half-day may be run over, or that may stay empty. */
  readonly overrun: number;
}

/** All that a plan is searched from. */
export interface PlanTask extends PlanBasis {
  readonly pinPlan: PinPlan;
}

/** The minutes that half-days `from` to `to`, this included, hold if each is run over. */
export function mostRoom({ line, overrun }: PlanBasis, from: number, to: number): number {
  return (line.before[to + 1] ?? 0) - (line.before[from] ?? 0) + overrun * (to + 1 - from);
}

/**
 * The minutes that must be done before half-day `roomFrom` for the pins from half-day `pinsFrom` on
 * to be kept; 0 if there is room enough from there on.
 */
export function mustDoBefore(
  task: PlanTask,
  { pinsFrom, roomFrom, done }: { pinsFrom: number; roomFrom: number; done: Progress },
): number {
  const { pins } = task.pinPlan;
  const reached = { ...done };
  let most = 0;
  for (let n = 0; n < pins.length; n += 1) {
    const pin = pins[n];
    if (!pin || pin.index < pinsFrom) continue;
    advanceThrough(task.queues, pin, reached);
    if (pins[n + 1]?.index === pin.index) continue;
    const minutes = reached.lectures + reached.homework - done.lectures - done.homework;
    most = Math.max(most, minutes - mostRoom(task, roomFrom, pin.index));
  }
  return most;
}

/** Whether a plan that is as far as `done` at the start of half-day `index` can keep its pins. */
export function canKeepPins(task: PlanTask, index: number, done: Progress): boolean {
  const most = task.pinPlan.most[index];
  if (!most) return true;
  if (done.lectures > most.lectures || done.homework > most.homework) return false;
  return mustDoBefore(task, { pinsFrom: index, roomFrom: index, done }) <= 0;
}
