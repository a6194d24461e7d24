import { costFutures } from './cost-futures.ts';
import type { PaceDraws } from './draw-pace.ts';
import type { Hold } from './holds-of.ts';

/** What cannot be done before a day, in minutes by future. */
export interface HeldCosts {
  readonly day: number;
  readonly costs: Float64Array;
}

/** What each hold costs in each future: its share of just what its blocks cost there. */
export function costHolds(
  holds: readonly Hold[],
  draws: PaceDraws,
  key: number,
): readonly HeldCosts[] {
  return holds.map(({ day, blocks }) => ({ day, costs: costFutures(blocks, draws, key) }));
}
