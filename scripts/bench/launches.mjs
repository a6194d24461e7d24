import { launchInTurn } from './launch.mjs';
import { onOwnDisplay } from './on-own-display.mjs';
import { median, round } from './statistics.mjs';
import { watchWindows } from './window-watch.mjs';

const startRuns = 15;
const memoryRuns = 3;

/** The groups `cold_start` and `window`, from the same launches. */
export function measureStarts() {
  return onOwnDisplay('Starts of app and bare window', async ({ env, cookie }, note) => {
    const watch = cookie ? await watchWindows(env.DISPLAY, cookie) : undefined;
    const results = await launchInTurn(startRuns, { env, watch }, note);
    watch?.close();
    const cold = compare(results, 'paint', 'ms', 0);
    return {
      cold_start: { ...cold, runs: startRuns },
      ...(watch ? { window: compare(results, 'window', 'ms', 0) } : {}),
    };
  });
}

/** The group `memory`; Linux alone says how much of shared memory belongs to whom. */
export function measureMemory() {
  if (process.platform !== 'linux') return {};
  return onOwnDisplay('Memory of app and bare window', async ({ env }, note) => {
    const results = await launchInTurn(memoryRuns, { env, settle: true }, note);
    return { memory: compare(results, 'memory', 'mib', 1) };
  });
}

/** Medians of both, and the median of the ratios of neighbouring launches. */
function compare({ app, bare }, key, unit, digits) {
  const ratios = app.map((result, i) => result[key] / bare[i][key]);
  return {
    [`app_${unit}`]: round(median(app.map((result) => result[key])), digits),
    [`bare_${unit}`]: round(median(bare.map((result) => result[key])), digits),
    ratio: round(median(ratios), 3),
  };
}
