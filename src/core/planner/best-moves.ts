import type { PlanState } from './list-moves.ts';

/** States, layer by layer, and the moves between them. */
export interface MoveGraph {
  readonly states: readonly PlanState[];
  /** The moves out of state `n` are those from `movesFrom[n]` to before `movesFrom[n + 1]`. */
  readonly movesFrom: readonly number[];
  readonly moveTo: readonly number[];
  readonly moveCosts: readonly number[];
  /** What the best way to the horizon costs. */
  readonly least: number;
  /** Whether no state was passed over because its layer was too wide. */
  readonly isWhole: boolean;
}

/**
 * For each state of a graph the move that begins the cheapest way to its last layer, or to a state
 * that `isEnd`: the first of equals, -1 where there is no way.
 */
export function bestMoves(
  { states, movesFrom, moveTo, moveCosts }: MoveGraph,
  isEnd: (state: PlanState) => boolean,
): Int32Array {
  const costs = new Float64Array(states.length);
  const best = new Int32Array(states.length).fill(-1);
  for (let n = movesFrom.length - 1; n >= 0; n -= 1) {
    const state = states[n];
    if (state && isEnd(state)) continue;
    const end = movesFrom[n + 1] ?? moveTo.length;
    let least = Number.POSITIVE_INFINITY;
    for (let move = movesFrom[n] ?? 0; move < end; move += 1) {
      const cost = (moveCosts[move] ?? 0) + (costs[moveTo[move] ?? 0] ?? 0);
      if (cost >= least) continue;
      least = cost;
      best[n] = move;
    }
    costs[n] = least;
  }
  return best;
}
