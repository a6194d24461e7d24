/** Random variates of mean 1, and some others, from a function of uniform numbers in [0, 1). */
export function variatesFrom(random) {
  const uniform = () => 1 - random();
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * random());
  // G. Marsaglia and W. Tsang, 2000.
  const gamma = (shape) => {
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return (d * v) / shape;
      }
    }
  };
  /** Of shape 2, which has a coefficient of variation of 0.52. */
  const weibull = () => Math.sqrt(-Math.log(uniform())) / (Math.sqrt(Math.PI) / 2);
  const between = (low, high) => low + (high - low) * random();
  return { uniform, normal, gamma, weibull, between };
}
