import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from '../setup/lock.mjs';
import { Problem } from '../setup/problem.mjs';
import { root } from '../setup/project.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { say, withProgress } from '../setup/say.mjs';

const folders = ['src', 'resources'];
const files = /^(electron\.vite\.config\..+|tsconfig.*\.json|package(-lock)?\.json)$/;
const stamp = join(root, 'out', '.built-from');

/** Builds the app into `out` unless it was built from exactly these sources. */
export async function buildIfStale() {
  await withLock(async () => {
    const sources = hashSources();
    if (existsSync(join(root, 'out', 'main', 'index.js')) && readStamp() === sources) {
      say('Build: up to date.');
      return;
    }
    rmSync(stamp, { force: true });
    await withProgress('Build', build);
    mkdirSync(join(root, 'out'), { recursive: true });
    // Last, so that a broken-off build is never taken for a whole one.
    writeFileSync(stamp, sources);
  });
}

async function build() {
  const cli = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { code, output } = await runCommand(process.execPath, [cli, 'build'], { cwd: root });
  if (code !== 0) throw new Problem(`The build failed:\n${output.trim()}`);
}

/** One hash over the path and content of all that the build reads; dates don't matter. */
function hashSources() {
  const hash = createHash('sha256');
  const names = readdirSync(root).filter((name) => files.test(name));
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue;
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      // Tests aren't part of the app.
      if (!entry.isFile() || /\.test\.[a-z]+$/.test(entry.name)) continue;
      names.push(join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));
    }
  }
  for (const name of names.sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0');
  }
  return hash.digest('hex');
}

function readStamp() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
  }
}
