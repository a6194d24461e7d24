import { quantile } from './quantile.mjs';

/** How well `model` forecasts the total of each window's rest after its first `count` tasks. */
export function scoreForecasts(windows, count, model) {
  let inside = 0;
  let loss = 0;
  const errors = [];
  windows.forEach((window, index) => {
    const done = window.slice(0, count);
    const rest = window.slice(count).map((task) => task.estimate);
    const actual = window.slice(count).reduce((sum, task) => sum + task.actual, 0);
    const estimate = rest.reduce((sum, each) => sum + each, 0);
    const { p10, p50, p90 } = model(done, rest, index);
    if (p10 <= actual && actual <= p90) inside += 1;
    loss +=
      (pinball(actual, p10, 0.1) + pinball(actual, p50, 0.5) + pinball(actual, p90, 0.9)) /
      3 /
      estimate;
    // A rest that took no time at all has no relative error.
    if (actual > 0) errors.push(Math.abs(p50 - actual) / actual);
  });
  if (windows.length === 0) return { coverage80: null, mape50: null, pinball: null };
  errors.sort((a, b) => a - b);
  return {
    coverage80: round(inside / windows.length),
    mape50: errors.length === 0 ? null : round(quantile(errors, 0.5)),
    pinball: round(loss / windows.length),
  };
}

/** What a quantile costs that was forecast as `at` (R. Koenker and G. Bassett, 1978). */
function pinball(actual, at, probability) {
  return actual >= at ? probability * (actual - at) : (1 - probability) * (at - actual);
}

function round(value) {
  return Math.round(value * 1e5) / 1e5;
}
