import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/** The folder of the electron npm package. */
export const electronFolder = join(root, 'node_modules', 'electron');

/** Where the electron package keeps the path of the binary inside `dist`; written last by all. */
export const pathFile = join(electronFolder, 'path.txt');

/** The unpacked Electron. */
export const distFolder = join(electronFolder, 'dist');

/** The version of the electron npm package: the one that the app is meant for. */
export function wantedVersion() {
  return JSON.parse(readFileSync(join(electronFolder, 'package.json'), 'utf8')).version;
}

/**
 * The Electron that is ready to run, as { binary, version }, found the way the electron package
 * finds it; nothing when there is none. A `dist` without `path.txt` is a broken-off unpacking.
 */
export function installedElectron() {
  const inside = readText(pathFile);
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = elsewhere || distFolder;
  if (!elsewhere && !inside) return undefined;
  const binary = join(folder, inside || 'electron');
  if (!existsSync(binary)) return undefined;
  return { binary, version: readText(join(folder, 'version')).replace(/^v/, '') || 'unknown' };
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
