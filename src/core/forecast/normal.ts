/** The 90th percentile of the standard normal distribution; the 10th is its negative. */
export const z90 = 1.2815515655446004;
/** The 80th percentile of the standard normal distribution. */
export const z80 = 0.8416212335729143;

/**
 * The standard normal distribution function, within 8e-8 of it and never outside [0, 1]
 * (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17).
 */
export function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = Math.min(
    0.5,
    Math.max(0, (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series),
  );
  return z < 0 ? tail : 1 - tail;
}
