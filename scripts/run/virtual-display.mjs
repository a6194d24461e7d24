import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '../setup/problem.mjs';
import { endChild, startChild } from './child-processes.mjs';
import { hasDisplay } from './display.mjs';
import { writeXAuthority } from './x-authority.mjs';

const screen = '1920x1200x24';
// Xvfb ends with the pipe on our standard input, so it can't outlive us, however we end. It is asked
// to end, not killed, because it has files in /tmp to remove. $0 is the folder of its key.
const guard = `
  exec 4<&0
  Xvfb "$@" 4<&- & server=$!
  trap 'kill $server' TERM HUP
  (cat <&4 >/dev/null; kill $server) 2>/dev/null &
  wait $server
  wait $server
  rm -rf "$0"`;

/**
 * Runs the work with the environment for its windows: the user's own display where there is one,
 * else a virtual one that lasts as long as the work. `always` asks for a virtual one anyway.
 */
export function withDisplay(work, { always = false } = {}) {
  return withDisplays(1, ([display]) => work(display), { always });
}

/**
 * As `withDisplay`, for programs beside each other: so many virtual displays, each with a pointer
 * and a focus of its own, or the one that the user has.
 */
export async function withDisplays(count, work, { always = false } = {}) {
  if (!always && (await hasDisplay())) return work([{ env: process.env, virtual: false }]);
  const opened = await Promise.allSettled(Array.from({ length: count }, openDisplay));
  const displays = opened.flatMap(({ value }) => value ?? []);
  try {
    const failed = opened.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
    return await work(displays);
  } finally {
    await Promise.all(displays.map(({ server }) => endChild(server)));
  }
}

async function openDisplay() {
  const folder = mkdtempSync(join(tmpdir(), 'halfday-display-'));
  const authority = join(folder, 'authority');
  const cookie = writeXAuthority(authority);
  const { server, name } = await startServer(folder, authority);
  const { WAYLAND_DISPLAY: _, ...rest } = process.env;
  const env = { ...rest, DISPLAY: name, XAUTHORITY: authority, XDG_SESSION_TYPE: 'x11' };
  return { env, virtual: true, cookie, server };
}

async function startServer(folder, authority) {
  const args = ['-screen', '0', screen, '-nolisten', 'tcp', '-auth', authority, '-displayfd', '3'];
  const server = startChild('sh', ['-c', guard, folder, ...args], {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    alone: true,
  });
  let complaint = '';
  server.stderr.setEncoding('utf8').on('data', (text) => {
    complaint += text;
  });
  const number = await new Promise((resolve, reject) => {
    let text = '';
    server.stdio[3].setEncoding('utf8').on('data', (part) => {
      text += part;
      if (text.endsWith('\n')) resolve(text.trim());
    });
    server.over.then(() =>
      reject(new Problem(`The virtual display did not start. Xvfb said:\n${complaint.trim()}`)),
    );
  });
  return { server, name: `:${number}` };
}
