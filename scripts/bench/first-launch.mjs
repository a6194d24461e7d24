import { root } from '../setup/project.mjs';
import { pageOf } from './app-page.mjs';
import { withBenchFolder } from './bench-folder.mjs';
import { changeControls } from './change-controls.mjs';
import { launchApp } from './launch-app.mjs';
import { onOwnDisplay } from './on-own-display.mjs';
import { median, percentile, round } from './statistics.mjs';
import { within } from './within.mjs';

const runs = 3;
const patienceMs = 120_000;

/**
 * The group `first_launch`, in the built app with the full curriculum: from a change of a control to
 * the next painted frame with the new plan, and from a change to the answer of what makes it fit.
 */
export function measureFirstLaunch() {
  return onOwnDisplay('First launch', async ({ env }, note) => {
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
  });
}

function measureOnce(env) {
  const world = { ...env, HALFDAY_NOW: '2026-12-01T09:00' };
  return withBenchFolder((profile) =>
    launchApp(root, { profile, env: world }, (child) =>
      within(
        patienceMs,
        'The first launch was not measured',
        pageOf(child).then((page) => page.run(changeControls)),
      ),
    ),
  );
}
