/** The quantile of ascending numbers, between two of them where it falls between. */
export function quantile(sorted, probability) {
  const place = (sorted.length - 1) * probability;
  const below = Math.floor(place);
  const next = sorted[Math.min(below + 1, sorted.length - 1)];
  return sorted[below] + (place - below) * (next - sorted[below]);
}
