import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { root } from '../setup/project.mjs';
import { withBenchFolder } from './bench-folder.mjs';
import { firstPaintOf } from './first-paint.mjs';
import { launchApp } from './launch-app.mjs';
import { groupMemory } from './process-memory.mjs';
import { median } from './statistics.mjs';
import { within } from './within.mjs';

const patienceMs = 30_000;
const settleMs = 6_000;

/** The two apps that are measured side by side. */
export const apps = {
  app: root,
  bare: fileURLToPath(new URL('./bare', import.meta.url)),
};

/**
 * Starts an app and answers { paint, window, memory }: milliseconds from spawn to first contentful
 * paint and to a visible window, and MiB when settled. Both apps get the same arguments.
 */
export function launch(folder, { profile, env, watch, settle = false }) {
  const shown = watch?.next();
  const spawned = performance.timeOrigin + performance.now();
  return launchApp(folder, { profile, env }, async (child) => {
    const inTime = (event) => within(patienceMs, `${folder} painted nothing`, event);
    const paint = (await inTime(firstPaintOf(child))) - spawned;
    const window = shown ? (await inTime(shown)) - spawned : undefined;
    return { paint, window, memory: settle ? await settledMemory(child.pid) : undefined };
  });
}

async function settledMemory(pid) {
  await sleep(settleMs);
  const samples = [];
  for (let i = 0; i < 3; i += 1) {
    samples.push(groupMemory(pid));
    await sleep(500);
  }
  return median(samples);
}

/**
 * Launches both apps in turn, so often, in alternating order so that a slow moment of the machine
 * hits both; each keeps one profile, made in an unmeasured launch. Answers { app: [], bare: [] }.
 */
export function launchInTurn(runs, options, progress) {
  const results = { app: [], bare: [] };
  return withBenchFolder(async (profiles) => {
    for (let run = -1; run < runs; run += 1) {
      const order = run % 2 === 0 ? ['app', 'bare'] : ['bare', 'app'];
      for (const name of order) {
        const profile = join(profiles, name);
        const result = await launch(apps[name], { ...options, profile });
        if (run >= 0) results[name].push(result);
      }
      progress(`${run + 1} of ${runs}`);
    }
    return results;
  });
}
