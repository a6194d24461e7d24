import type { MoveList, PlanState } from './list-moves.ts';
import type { PlanTask } from './plan-task.ts';

// One number holds all counts, the most important first, with room for each to grow over a window: a
// week of half-days and six more, each of a day at most, hundreds of weeks waiting each night.
const minute = 1;
const usedHalfDay = 2 ** 15 * minute;
const waitingWeek = 2 ** 6 * usedHalfDay;
const wrongHalfDay = 2 ** 14 * waitingWeek;
const fragment = 2 ** 6 * wrongHalfDay;

/**
 * What a move counts, in this order: activities that it cuts; whether its half-day holds anything of
 * the other kind; weeks whose lectures are done and whose homework is not, if a night follows;
 * whether its half-day is used; and the minutes that it leaves empty or runs over.
 */
export function moveCost({
  queues: { lectures, homework, weeksOpened, weeksDone },
  line: { halfDays, dayEnds },
}: PlanTask): (index: number, from: PlanState, moves: MoveList, move: number) => number {
  const lectureCount = lectures.items.length;
  const homeworkCount = homework.items.length;
  return (index, from, moves, move) => {
    const doneX = (moves.x[move] ?? 0) - from.x;
    const doneY = (moves.y[move] ?? 0) - from.y;
    const i = moves.i[move] ?? 0;
    const j = moves.j[move] ?? 0;
    const { capacity = 0, half } = halfDays[index] ?? {};
    const over = doneX + doneY - capacity;
    let cost = (moves.cuts[move] ?? 0) * fragment;
    if ((half === 'morning' ? doneY : doneX) > 0) cost += wrongHalfDay;
    if (dayEnds[index] === index) {
      cost += ((weeksOpened[i] ?? 0) - (weeksDone[j] ?? 0)) * waitingWeek;
    }
    if (doneX + doneY > 0) cost += usedHalfDay;
    // The end of the plan leaves nothing empty.
    if (over > 0 || i < lectureCount || j < homeworkCount) cost += Math.abs(over) * minute;
    return cost;
  };
}
