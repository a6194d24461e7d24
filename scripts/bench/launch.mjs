import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endChild, startChild } from '../run/child-processes.mjs';
import { installedElectron } from '../setup/electron-place.mjs';
import { root } from '../setup/project.mjs';
import { firstPaintOf } from './first-paint.mjs';
import { groupMemory } from './process-memory.mjs';
import { median } from './statistics.mjs';

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
export async function launch(folder, { profile, env, watch, settle = false }) {
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...noSandbox, '--log-level=3', '--remote-debugging-pipe', folder];
  const shown = watch?.next();
  const spawned = performance.timeOrigin + performance.now();
  const child = startChild(installedElectron().binary, [...args, `--user-data-dir=${profile}`], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    alone: true,
  });
  try {
    const late = sleep(patienceMs, undefined, { ref: false }).then(() => {
      throw new Error(`${folder} painted nothing within ${patienceMs / 1000} s.`);
    });
    const paint = (await Promise.race([firstPaintOf(child), late])) - spawned;
    const window = shown ? (await Promise.race([shown, late])) - spawned : undefined;
    return { paint, window, memory: settle ? await settledMemory(child.pid) : undefined };
  } finally {
    await endChild(child);
  }
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
export async function launchInTurn(runs, options, progress) {
  const profiles = mkdtempSync(join(tmpdir(), 'halfday-bench-'));
  const results = { app: [], bare: [] };
  try {
    for (let run = -1; run < runs; run += 1) {
      const order = run % 2 === 0 ? ['app', 'bare'] : ['bare', 'app'];
      for (const name of order) {
        const profile = join(profiles, name);
        const result = await launch(apps[name], { ...options, profile });
        if (run >= 0) results[name].push(result);
      }
      progress(`${run + 1} of ${runs}`);
    }
  } finally {
    rmSync(profiles, { recursive: true, force: true });
  }
  return results;
}
