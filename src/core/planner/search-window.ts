import { bestMoves, type MoveGraph } from './best-moves.ts';
import { listMoves, MoveList, type PlanState } from './list-moves.ts';
import { listPinnedMoves } from './list-pinned-moves.ts';
import { moveCost } from './move-cost.ts';
import type { PlanTask } from './plan-task.ts';
import type { Window } from './plan-windows.ts';
import { StateTable } from './state-table.ts';
import { capacityUntil, finishOf } from './time-line.ts';

/** How many states of each half-day the narrow search follows. */
const beamWidth = 3;

/**
 * A search for the states at the end of the half-days of a window: those of the best way from
 * `start` to its horizon by the counts of `moveCost`, and of equals the first in the order of
 * `listMoves`. The answer depends on nothing before `start`.
 */
export function windowSearch(
  task: PlanTask,
): (start: PlanState, window: Window) => readonly PlanState[] {
  const { queues, line, pinPlan } = task;
  const whole = queues.lectures.total + queues.homework.total;
  const lectureCount = queues.lectures.items.length;
  const homeworkCount = queues.homework.items.length;
  const moves = new MoveList();
  const table = new StateTable();
  const costOf = moveCost(task);

  /** The minutes that half-day `index` must hold at least for the finish not to come later. */
  function leastMinutes(index: number, { x, y }: PlanState): number {
    const left = whole - x - y;
    const finish = Math.max(finishOf(line, index, left), pinPlan.floors[index] ?? -1);
    return left - capacityUntil(line, index + 1, finish);
  }

  /** All ways that cost at most `bound`; of a layer only those no worse than the `width` best. */
  function explore(start: PlanState, { from, horizon }: Window, bound: number, width: number) {
    const states: PlanState[] = [start];
    const costs: number[] = [0];
    const movesFrom: number[] = [];
    const moveTo: number[] = [];
    const moveCosts: number[] = [];
    let least = Number.POSITIVE_INFINITY;
    let isWhole = true;
    let layer = 0;
    for (let index = from; index < horizon; index += 1) {
      const layerEnd = states.length;
      let limit = bound;
      if (layerEnd - layer > width) {
        limit = leastOf(costs, layer, width);
        isWhole = false;
      }
      table.clear();
      for (let n = layer; n < layerEnd; n += 1) {
        movesFrom.push(moveTo.length);
        const state = states[n];
        const cost = costs[n] ?? 0;
        if (!state || cost > limit) continue;
        if (state.i === lectureCount && state.j === homeworkCount) {
          least = Math.min(least, cost);
          continue;
        }
        if (pinPlan.pins.length === 0) {
          const minutes = leastMinutes(index, state);
          listMoves(task, index, state, { minutes, lectures: 0 }, moves);
        } else listPinnedMoves(task, index, state, leastMinutes(index, state), moves);
        for (let m = 0; m < moves.count; m += 1) {
          const step = costOf(index, state, moves, m);
          if (cost + step > bound) continue;
          const x = moves.x[m] ?? 0;
          const y = moves.y[m] ?? 0;
          const to = table.find(x - start.x, y - start.y, states.length);
          if (to === states.length) {
            states.push({ x, y, i: moves.i[m] ?? 0, j: moves.j[m] ?? 0 });
            costs.push(cost + step);
          } else if (cost + step < (costs[to] ?? 0)) costs[to] = cost + step;
          moveTo.push(to);
          moveCosts.push(step);
        }
      }
      layer = layerEnd;
    }
    for (let n = layer; n < states.length; n += 1) least = Math.min(least, costs[n] ?? least);
    return { states, movesFrom, moveTo, moveCosts, least, isWhole };
  }

  return (start, window) => {
    let graph: MoveGraph = explore(start, window, Number.POSITIVE_INFINITY, beamWidth);
    // What a narrow search has found bounds a wide one: no way that costs more can be the best.
    if (!graph.isWhole) graph = explore(start, window, graph.least, Number.POSITIVE_INFINITY);
    const best = bestMoves(graph, ({ i, j }) => i === lectureCount && j === homeworkCount);
    const path: PlanState[] = [];
    let at = 0;
    for (let index = window.from; index < window.until; index += 1) {
      const to = graph.moveTo[best[at] ?? -1];
      const next = graph.states[to ?? -1];
      if (to === undefined || !next) break;
      path.push(next);
      at = to;
    }
    return path;
  };
}

/** The `count`-th least of the costs from number `from` on; of fewer, the largest. */
function leastOf(costs: readonly number[], from: number, count: number): number {
  const least: number[] = [];
  for (let n = from; n < costs.length; n += 1) {
    const cost = costs[n] ?? 0;
    if (least.length === count && cost >= (least[count - 1] ?? 0)) continue;
    let at = Math.min(least.length, count - 1);
    for (; at > 0 && (least[at - 1] ?? 0) > cost; at -= 1) least[at] = least[at - 1] ?? 0;
    least[at] = cost;
  }
  return least.at(-1) ?? Number.POSITIVE_INFINITY;
}
