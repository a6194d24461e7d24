import { quantile } from './quantile.mjs';
import { randomFrom } from './random-from.mjs';

const resamples = 1000;

/** What others do: (done tasks, estimates of the rest, key) => P10, P50 and P90 of their total. */
export const rivals = {
  /** The ratio of sums so far, plus and minus 20 %. */
  naive(done, rest) {
    const ratio = sumOf(done.map((task) => task.actual)) / sumOf(done.map((task) => task.estimate));
    return around(ratio * sumOf(rest), 0.2);
  },
  /** What was estimated, plus and minus 10 %. */
  estimate(_done, rest) {
    return around(sumOf(rest), 0.1);
  },
  /** The ratios of the tasks so far, one drawn with replacement for each task of the rest. */
  bootstrap(done, rest, key) {
    const random = randomFrom(key);
    const ratios = done.map(({ actual, estimate }) => actual / estimate);
    const totals = Array.from({ length: resamples }, () =>
      sumOf(rest.map((estimate) => estimate * ratios[Math.floor(random() * ratios.length)])),
    ).sort((a, b) => a - b);
    return { p10: quantile(totals, 0.1), p50: quantile(totals, 0.5), p90: quantile(totals, 0.9) };
  },
};

function around(middle, share) {
  return { p10: middle * (1 - share), p50: middle, p90: middle * (1 + share) };
}

function sumOf(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0);
}
