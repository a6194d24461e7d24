import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';

const live = new Set();
const windows = process.platform === 'win32';
const graceMs = 5000;
let ending;

/**
 * Starts a program that never outlives this one. With `alone` it gets a process group of its own:
 * then Ctrl-C in a terminal reaches it once, through us. Electron and Playwright take a second
 * signal as "die at once". A `patient` child (apt-get) is waited for when we are told to stop.
 */
export function startChild(command, args, { alone = false, patient = false, ...options } = {}) {
  watchSignals();
  const child = spawn(command, args, { detached: alone && !windows, ...options });
  const entry = { child, alone: alone && !windows, patient };
  live.add(entry);
  entry.over = new Promise((resolve) => {
    child.once('error', (error) => resolve({ error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  }).then((end) => {
    live.delete(entry);
    // Helpers of a program that crashed would stay behind.
    if (entry.alone && child.pid) kill(-child.pid, 'SIGKILL');
    return end;
  });
  child.over = entry.over;
  return child;
}

/** Ends a child gently, and after five seconds by force; resolves when it is gone. */
export async function endChild(child) {
  const entry = [...live].find((one) => one.child === child);
  if (!entry) return;
  if (entry.patient) {
    await entry.over;
    return;
  }
  kill(child.pid, 'SIGTERM');
  const force = setTimeout(() => killEntry(entry), graceMs);
  await entry.over;
  clearTimeout(force);
}

/** Exit code of an ended child in the manner of a shell: 128 + n when signal n ended it. */
export function exitCodeOf({ code, signal, error }) {
  if (error) return 127;
  return code ?? 128 + (constants.signals[signal] ?? 0);
}

function killEntry({ child, alone }) {
  if (child.pid) kill(alone ? -child.pid : child.pid, 'SIGKILL');
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}

async function endAll(signal) {
  // npm passes Ctrl-C on as well as the terminal, so the same wish arrives twice.
  if (ending) {
    if (performance.now() - ending > 1000) process.exit(exitCodeOf({ signal }));
    return;
  }
  ending = performance.now();
  // Newest first: the app goes before the display that it is drawn on.
  for (const entry of [...live].reverse()) await endChild(entry.child);
  process.exit(exitCodeOf({ signal }));
}

let watching = false;
function watchSignals() {
  if (watching) return;
  watching = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => endAll(signal));
  process.on('exit', () => {
    for (const entry of live) killEntry(entry);
  });
  if (process.env.npm_lifecycle_event && !windows) watchNpm();
}

// A killed npm can't pass its signal on; its absence is the signal. Between it and us there may be
// the shell that it starts scripts with.
function watchNpm() {
  const above = () => {
    const shell = /^(da|ba)?sh$/.test(readProc(process.ppid, 'comm'));
    const beyond = shell ? readProc(process.ppid, 'stat').replace(/.*\) \S+ (\d+) .*/s, '$1') : '';
    return `${process.ppid} ${beyond}`;
  };
  const before = above();
  setInterval(() => above() !== before && endAll('SIGHUP'), 1000).unref();
}

function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').trim();
  } catch {
    return '';
  }
}
