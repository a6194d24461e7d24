import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './project.mjs';
import { say } from './say.mjs';

const heartbeatMs = 5_000;
const silentMs = 60_000;

/** Runs work that must not run twice at once in this folder; waits for another run's turn to end. */
export async function withLock(work) {
  const file = join(root, '.setup-lock');
  let told = false;
  while (!take(file)) {
    if (!told) say(`Another Halfday command (process ${holder(file)}) is preparing here; waiting.`);
    told = true;
    await sleep(300);
  }
  const free = () => rmSync(file, { force: true });
  const beat = setInterval(() => touch(file), heartbeatMs);
  process.on('exit', free);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', free);
    free();
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    // A file without a number yet is just being written; and a dead holder's number may be in use
    // again, so silence counts as well.
    const pid = holder(file);
    const dead = pid > 0 ? !isAlive(pid) : ageOf(file) > heartbeatMs;
    if (dead || ageOf(file) > silentMs) rmSync(file, { force: true });
    return false;
  }
}

function holder(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

function ageOf(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Somebody removed it: nothing to keep fresh.
  }
}

/** Whether a process with this number runs, ours or somebody else's. */
export function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
