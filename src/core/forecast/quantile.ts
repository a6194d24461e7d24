/**
 * The smallest of `sorted`, ascending and not empty, that at least the share `probability` of them
 * do not exceed.
 */
export function quantileOf(sorted: ArrayLike<number>, probability: number): number {
  // A share such as 0.1 * 1000 must not be rounded up past a whole number.
  const place = Math.ceil(probability * sorted.length - 1e-9) - 1;
  return sorted[Math.max(0, place)] as number;
}
