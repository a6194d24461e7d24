import type { HalfDay } from '../calendar/half.ts';
import type { Minutes } from '../units.ts';
import type { PlanState } from './list-moves.ts';
import type { WorkItem } from './list-work.ts';
import type { Block, MonthPlan } from './month-plan.ts';
import type { OpenHalfDay } from './open-half-days.ts';
import type { ImpossiblePin, Pin } from './pin.ts';
import { planPins } from './pin-plan.ts';
import { windowFrom } from './plan-windows.ts';
import { windowSearch } from './search-window.ts';
import { indexOfPin, settlePins } from './settle-pins.ts';
import { timeLineOf } from './time-line.ts';
import { queueWork } from './work-queues.ts';
import { piecesAfter, piecesBetween } from './write-pieces.ts';

export interface PlanRequest {
  /** In curriculum order. */
  readonly work: readonly WorkItem[];
  /** While homework of week `i` is left, lectures of weeks up to `i + lectureLead` are open. */
  readonly lectureLead: number;
  /** In order of time. */
  readonly halfDays: readonly OpenHalfDay[];
  /** What the learner put into a half-day; of two that exclude each other the first is kept. */
  readonly pins?: readonly Pin[];
  /** The first half-day that is not past; that of `halfDays` if left out. */
  readonly from?: HalfDay;
  /**
   * By how many minutes a half-day may be run over rather than leave a scrap, and how many may stay
   * empty rather than start one; a quarter of an hour if left out.
   */
  readonly overrun?: Minutes;
}

/** A plan, and the pins that it does not keep. */
export interface PlannedMonth extends MonthPlan {
  readonly impossiblePins: readonly ImpossiblePin[];
}

const usualOverrun = 15;

/**
 * A plan that a person would draw. Within a kind, work is done in order; homework is open when all
 * lectures of its week and of earlier ones are done, lectures as far ahead as `lectureLead` lets
 * them. Every pin is kept or listed as impossible; no minute is lost.
 *
 * It finishes no later than the plan that lets what has to wait for a pin wait, and otherwise neither
 * idles nor runs over: no half-day leaves so much empty that the rest, done in this way, would finish
 * on a later day (or less of it would find a place). A half-day with minutes empty cuts nothing, and
 * one that is run over cuts only what the next can just end, or what else waits for a pin; running
 * over ends activities, and only thereby may end the plan sooner.
 *
 * Within that it has the fewest fragments, then the fewest half-days that hold the other kind, then
 * the fewest weeks whose homework is left overnight after their lectures, as far as a search sees
 * that decides a calendar week at a time and looks six half-days beyond it (docs/planner.md).
 *
 * A plan depends on nothing but what is left: plan the rest after some blocks have been done as
 * planned, and the other blocks are the same.
 */
export function planMonth(request: PlanRequest): PlannedMonth {
  const { work, lectureLead, halfDays, pins = [], overrun = usualOverrun } = request;
  const queues = queueWork(work, lectureLead);
  const total = queues.lectures.total + queues.homework.total;
  const lastPinned = Math.max(-1, ...pins.map((pin) => indexOfPin(halfDays, pin)));
  const line = timeLineOf(halfDays, lastPinned + 1, total);
  const basis = { queues, line, overrun };
  const first = request.from ?? halfDays[0];
  const { kept, impossible } = first
    ? settlePins(basis, pins, first)
    : { kept: [], impossible: pins.map(notOpen) };
  const task = { ...basis, pinPlan: planPins(queues, line, kept) };
  const search = windowSearch(task);

  const blocks: Block[] = [];
  let state: PlanState = { x: 0, y: 0, i: 0, j: 0 };
  for (let from = 0; from < line.halfDays.length && state.x + state.y < total; ) {
    const window = windowFrom(line.halfDays, from);
    for (const next of search(state, window)) {
      const halfDay = line.halfDays[from];
      const pieces = piecesBetween(task, from, state, next);
      if (halfDay && pieces.length > 0) blocks.push({ ...halfDay, pieces });
      state = next;
      from += 1;
    }
    from = window.until;
  }
  const left = piecesAfter(task, state);
  const unplaced = left.size === 0 ? [] : work.flatMap(({ activity }) => left.get(activity) ?? []);
  const finish = unplaced.length === 0 ? (blocks.at(-1)?.day ?? null) : null;
  return { blocks, unplaced, finish, impossiblePins: impossible };
}

function notOpen(pin: Pin): ImpossiblePin {
  return { pin, obstacle: { kind: 'half-day-off' } };
}
