import { type Minutes, minutes } from '../units.ts';

/**
 * Whole minutes, one for each weight, that sum exactly to `total` and are each less than a minute
 * from its proportional share; but at least `least` each, for which the larger ones give way. Left
 * over minutes go to the largest remainders, the earlier one on a tie (Hamilton's method). Weights
 * that are all 0 count as equal; a total below `least` for each is a bug of the caller.
 */
export function spreadMinutes(
  total: Minutes,
  weights: readonly number[],
  least = 0,
): readonly Minutes[] {
  if (total < least * weights.length || (weights.length === 0 && total > 0)) {
    throw new RangeError(`${total} minutes are too few or too many for ${weights.length} shares`);
  }
  return roundToSum(total, exactShares(total, weights, least)).map(minutes);
}

function exactShares(total: number, weights: readonly number[], least: number): readonly number[] {
  const shares = new Array<number>(weights.length).fill(least);
  let open = weights.map((_, index) => index);
  let left = total;
  for (;;) {
    const proportional = proportionalShares(left, open, weights);
    const lifted = open.filter((_, position) => (proportional[position] ?? 0) < least);
    if (lifted.length === 0) {
      open.forEach((index, position) => {
        shares[index] = proportional[position] ?? 0;
      });
      return shares;
    }
    const isLifted = new Set(lifted);
    open = open.filter((index) => !isLifted.has(index));
    left -= least * lifted.length;
  }
}

function proportionalShares(
  total: number,
  open: readonly number[],
  weights: readonly number[],
): readonly number[] {
  let sum = 0;
  for (const index of open) {
    const weight = weights[index] ?? 0;
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`not a weight: ${weight}`);
    }
    sum += weight;
  }
  return open.map((index) =>
    sum === 0 ? total / open.length : (total * (weights[index] ?? 0)) / sum,
  );
}

function roundToSum(total: number, shares: readonly number[]): readonly number[] {
  const rounded = shares.map(Math.floor);
  const byRemainder = shares
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let left = total - rounded.reduce((sum, each) => sum + each, 0);
  for (const { index } of byRemainder) {
    if (left === 0) break;
    rounded[index] = (rounded[index] ?? 0) + 1;
    left -= 1;
  }
  return rounded;
}
