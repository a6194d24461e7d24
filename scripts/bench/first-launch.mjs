import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endChild, startChild } from '../run/child-processes.mjs';
import { withDisplay } from '../run/virtual-display.mjs';
import { installedElectron } from '../setup/electron-place.mjs';
import { root } from '../setup/project.mjs';
import { withProgress } from '../setup/say.mjs';
import { pageOf } from './app-page.mjs';
import { changeControls } from './change-controls.mjs';
import { median, percentile, round } from './statistics.mjs';

const runs = 3;
const patienceMs = 120_000;

/**
 * The group `first_launch`, in the built app with the full curriculum: from a change of a control to
 * the next painted frame with the new plan, and from a change to the answer of what makes it fit.
 */
export function measureFirstLaunch() {
  return withDisplay(
    ({ env }) =>
      withProgress('First launch', async (note) => {
        const redraws = [];
        const fits = [];
        const blocks = [];
        for (let run = 0; run < runs; run += 1) {
          const measured = await measureOnce(env);
          redraws.push(...measured.redraws);
          fits.push(...measured.fits);
          blocks.push(measured.longestTask);
          note(`${run + 1} of ${runs}`);
        }
        return {
          first_launch: {
            redraw_p95_ms: round(percentile(redraws, 95), 0),
            make_it_fit_ms: round(median(fits), 0),
            fit_longest_task_ms: round(median(blocks), 0),
          },
        };
      }),
    { always: process.platform === 'linux' },
  );
}

async function measureOnce(env) {
  const profile = mkdtempSync(join(tmpdir(), 'halfday-bench-'));
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = startChild(
    installedElectron().binary,
    [
      ...noSandbox,
      '--log-level=3',
      '--remote-debugging-pipe',
      root,
      `--user-data-dir=${profile}`,
      '--lang=en-US',
    ],
    {
      cwd: root,
      env: { ...env, HALFDAY_NOW: '2026-12-01T09:00' },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      alone: true,
    },
  );
  try {
    const late = sleep(patienceMs, undefined, { ref: false }).then(() => {
      throw new Error(`The first launch was not measured within ${patienceMs / 1000} s.`);
    });
    const measure = pageOf(child).then((page) => page.run(changeControls));
    return await Promise.race([measure, late]);
  } finally {
    await endChild(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
