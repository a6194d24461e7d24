import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { causes } from './problem.mjs';

const probeMs = 10_000;
const releases = 'https://github.com/electron/electron/releases/download/';

/** The address from which Electron's own installer will download, mirror settings included. */
export function officialUrl(version, env = process.env) {
  const mirror = env.npm_config_electron_mirror || env.ELECTRON_MIRROR || releases;
  const folder = (env.ELECTRON_CUSTOM_DIR || `v${version}`).replace('{{ version }}', version);
  return `${mirror}${folder}/electron-v${version}-${process.platform}-${process.arch}.zip`;
}

/** Whether Electron's own cache already holds that download, so that no network is needed. */
export function isCached(url, env = process.env) {
  const folder = createHash('sha256')
    .update(url.slice(0, url.lastIndexOf('/')))
    .digest('hex');
  const file = url.slice(url.lastIndexOf('/') + 1);
  return existsSync(join(env.electron_config_cache || systemCache(env), folder, file));
}

function systemCache(env) {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'electron');
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'electron', 'Cache');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'electron');
}

/** The proxy that downloads should go through, if the environment names one. */
export function proxyOf(env = process.env) {
  return env.HTTPS_PROXY || env.https_proxy || undefined;
}

/**
 * Why the address can't be reached, or nothing when it answers within ten seconds. Electron's
 * installer would wait minutes for a server that accepts and stays silent.
 */
export async function whyUnreachable(url) {
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(probeMs) });
    return answer.ok ? undefined : `${new URL(url).host} answered ${answer.status}`;
  } catch (error) {
    if (error.name === 'TimeoutError') return `no answer within ${probeMs / 1000} s`;
    return causes(error);
  }
}
