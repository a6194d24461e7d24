import type { WorkKind } from '../curriculum/curriculum.ts';
import type { PaceDraws } from './draw-pace.ts';
import { normalPair } from './random.ts';
import { streams } from './streams.ts';

/** Work that is left: `left` of a block that is estimated at `whole`, in the same unit. */
export interface OpenBlock {
  /** The same number for the same block in every forecast, zero or more. */
  readonly place: number;
  readonly kind: WorkKind;
  readonly left: number;
  readonly whole: number;
}

/**
 * What is left costs in each future: the sum over the blocks of `left` times the future's pace, its
 * slope by the size of the whole block, and the block's own accident, which is the same whatever
 * the other blocks are. Never less for more work left.
 */
export function costFutures(
  blocks: readonly OpenBlock[],
  { level, slope, shift, noise, centre }: PaceDraws,
  key: number,
): Float64Array {
  const costs = new Float64Array(slope.length);
  const accidents = new Float64Array(2);
  for (const { place, kind, left, whole } of blocks) {
    const pace = level[kind];
    const size = Math.log(Math.max(left, whole) / centre);
    // No small functions in here: the compiler inlines only so many, and this is an inner loop.
    for (let n = 0; n < costs.length; n += 1) {
      // The accidents of two futures come from one address.
      if ((n & 1) === 0) normalPair(key, streams.blocks + place, n, accidents);
      const accident = (shift[n] as number) + (noise[n] as number) * (accidents[n & 1] as number);
      const ratio = Math.exp((pace[n] as number) + (slope[n] as number) * size + accident);
      costs[n] = (costs[n] as number) + left * ratio;
    }
  }
  return costs;
}
