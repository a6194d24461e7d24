import { withDisplay } from '../run/virtual-display.mjs';
import { withProgress } from '../setup/say.mjs';
import { launchInTurn } from './launch.mjs';
import { median, round } from './statistics.mjs';
import { watchWindows } from './window-watch.mjs';

const startRuns = 15;
const memoryRuns = 3;

/** The groups `cold_start` and `window`, from the same launches. */
export function measureStarts() {
  // A window manager of the user's own would take part in the measurement.
  return withDisplay(
    async ({ env, cookie }) => {
      const watch = cookie ? await watchWindows(env.DISPLAY, cookie) : undefined;
      const results = await withProgress('Starts of app and bare window', (note) =>
        launchInTurn(startRuns, { env, watch }, note),
      );
      watch?.close();
      const cold = compare(results, 'paint', 'ms', 0);
      return {
        cold_start: { ...cold, runs: startRuns },
        ...(watch ? { window: compare(results, 'window', 'ms', 0) } : {}),
      };
    },
    { always: process.platform === 'linux' },
  );
}

/** The group `memory`; Linux alone says how much of shared memory belongs to whom. */
export function measureMemory() {
  if (process.platform !== 'linux') return {};
  return withDisplay(
    async ({ env }) => {
      const results = await withProgress('Memory of app and bare window', (note) =>
        launchInTurn(memoryRuns, { env, settle: true }, note),
      );
      return { memory: compare(results, 'memory', 'mib', 1) };
    },
    { always: true },
  );
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
