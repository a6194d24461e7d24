import type { ActivityId } from '../curriculum/curriculum.ts';
import type { Minutes } from '../units.ts';
import type { PlanState } from './list-moves.ts';
import type { Piece } from './month-plan.ts';
import type { PlanTask } from './plan-task.ts';
import type { WorkQueue } from './work-queues.ts';

/**
 * The pieces of half-day `index` between two states, its own kind first as far as the order allows,
 * what is cut last.
 */
export function piecesBetween(
  { queues, line }: PlanTask,
  index: number,
  from: PlanState,
  to: PlanState,
): readonly Piece[] {
  const { lectures, homework, lecturesBefore, lecturesWithin } = queues;
  const isMorning = line.halfDays[index]?.half === 'morning';
  const pieces: Piece[] = [];
  let { i, j } = from;
  for (;;) {
    const mayLecture = i < to.i && i < (lecturesWithin[j] ?? 0);
    const mayHomework = j < to.j && (lecturesBefore[j] ?? 0) <= i;
    if (mayLecture && (isMorning || !mayHomework)) {
      pieces.push(...pieceOf(lectures, i, from.x, to.x));
      i += 1;
    } else if (mayHomework) {
      pieces.push(...pieceOf(homework, j, from.y, to.y));
      j += 1;
    } else break;
  }
  const cut = [pieceOf(lectures, i, from.x, to.x), pieceOf(homework, j, from.y, to.y)];
  return pieces.concat(...(isMorning ? cut : cut.reverse()));
}

/** The part of item `item` between two minutes of its queue, if there is any. */
function pieceOf(queue: WorkQueue, item: number, from: number, to: number): readonly Piece[] {
  const { items, starts } = queue;
  const begin = Math.max(from, starts[item] ?? 0);
  const end = Math.min(to, starts[item + 1] ?? 0);
  const work = items[item];
  if (!work || end <= begin) return [];
  return [{ activity: work.activity, minutes: (end - begin) as Minutes, of: work.of }];
}

/** The pieces that are left after `state`, by activity. */
export function piecesAfter(
  { queues }: PlanTask,
  state: PlanState,
): ReadonlyMap<ActivityId, Piece> {
  const { lectures, homework } = queues;
  const left = new Map<ActivityId, Piece>();
  for (const [queue, first, from] of [
    [lectures, state.i, state.x],
    [homework, state.j, state.y],
  ] as const) {
    for (let item = first; item < queue.items.length; item += 1) {
      for (const piece of pieceOf(queue, item, from, queue.total)) left.set(piece.activity, piece);
    }
  }
  return left;
}
