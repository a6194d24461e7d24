import { fillHalfDay, itemsDone } from './fill-half-day.ts';
import { listMoves, type MoveList, type PlanState } from './list-moves.ts';
import { progressThrough } from './pin-bounds.ts';
import { canKeepPins, type PlanTask } from './plan-task.ts';

/** As `listMoves`, only what keeps the pins; if nothing does, what fills minutes as they come. */
export function listPinnedMoves(
  task: PlanTask,
  index: number,
  state: PlanState,
  minutes: number,
  moves: MoveList,
): void {
  const { queues, pinPlan } = task;
  const { x, y } = state;
  const done = { lectures: x, homework: y };
  const here = pinPlan.pins.filter((pin) => pin.index === index);
  const pinned = progressThrough(queues, here, done);
  const least = { minutes, lectures: itemsDone(queues.lectures, pinned.lectures) };
  listMoves(task, index, state, least, moves);
  const { count } = moves;
  moves.count = 0;
  for (let m = 0; m < count; m += 1) {
    const toX = moves.x[m] ?? 0;
    const toY = moves.y[m] ?? 0;
    if (toX < pinned.lectures || toY < pinned.homework) continue;
    if (!canKeepPins(task, index + 1, { lectures: toX, homework: toY })) continue;
    moves.add(toX, toY, moves.i[m] ?? 0, moves.j[m] ?? 0, moves.cuts[m] ?? 0);
  }
  if (moves.count > 0) return;
  const { lectures, homework } = fillHalfDay(task, index, done);
  const i = itemsDone(queues.lectures, lectures);
  const j = itemsDone(queues.homework, homework);
  const cutsLecture = lectures > Math.max(x, queues.lectures.starts[i] ?? 0);
  const cutsHomework = homework > Math.max(y, queues.homework.starts[j] ?? 0);
  moves.add(lectures, homework, i, j, Number(cutsLecture) + Number(cutsHomework));
}
