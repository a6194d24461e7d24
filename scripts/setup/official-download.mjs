import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { endChild, startChild } from '../run/child-processes.mjs';
import { distFolder, electronFolder, installedElectron, pathFile } from './electron-place.mjs';
import { isCached, officialUrl, proxyOf, whyUnreachable } from './official-source.mjs';
import { Problem } from './problem.mjs';
import { say, withProgress } from './say.mjs';
import { withWorkFolder } from './work-folder.mjs';

const stallMs = 90_000;

/** Downloads Electron with its own installer; answers why that failed, or nothing when it worked. */
export async function downloadOfficial(version) {
  const url = officialUrl(version);
  const proxy = proxyOf();
  if (!isCached(url) && !proxy) {
    say(`Electron ${version}: asking ${new URL(url).host} (10 s at most).`);
    const reason = await whyUnreachable(url);
    if (reason) return reason;
  }
  try {
    await withProgress(`Electron ${version}: official download`, (note) => install(note, proxy));
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.message;
  }
}

async function install(note, proxy) {
  // The installer unpacks straight into dist; without path.txt nobody takes a half for the whole.
  rmSync(pathFile, { force: true });
  rmSync(distFolder, { recursive: true, force: true });
  await withWorkFolder(async (folder) => {
    const { code, output } = await runInstaller(folder, note, proxy);
    if (code === 0 && installedElectron()) return;
    rmSync(distFolder, { recursive: true, force: true });
    if (/ENOSPC/.test(output)) throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
    throw new Problem(
      output
        .match(/\[cause\]: (.+)|Error: (.+)/)
        ?.slice(1)
        .find(Boolean) ?? `exit code ${code}`,
    );
  });
}

async function runInstaller(folder, note, proxy) {
  const through = proxy ? { ELECTRON_GET_USE_PROXY: '1', NODE_USE_ENV_PROXY: '1' } : {};
  const child = startChild(process.execPath, [join(electronFolder, 'install.js')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The installer is silent, but the file that grows in its temporary folder tells.
    env: { ...process.env, ...through, TMPDIR: folder, TEMP: folder, TMP: folder },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  let bytes = 0;
  let grewAt = performance.now();
  const watch = setInterval(() => {
    const now = sizeOf(folder);
    if (now !== bytes) grewAt = performance.now();
    bytes = now;
    if (bytes > 0) note(`${Math.round(bytes / 1e6)} MB`);
    if (performance.now() - grewAt > stallMs) {
      output += `Error: nothing arrived for ${stallMs / 1000} s`;
      endChild(child);
    }
  }, 500);
  const { code } = await child.over;
  clearInterval(watch);
  return { code, output };
}

function sizeOf(folder) {
  try {
    return readdirSync(folder, { recursive: true })
      .map((name) => statSync(join(folder, name)))
      .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  } catch {
    return 0;
  }
}
