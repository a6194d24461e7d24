import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/**
 * Why the installed packages aren't those that package-lock.json asks for, in a few words, or
 * nothing when they are. npm's own record of what it installed is compared entry by entry: npm
 * writes it last, so an install that was cut off has none, and any npm command keeps it true.
 */
export function whyPackagesAreStale(root) {
  const wanted = readJson(join(root, 'package-lock.json'));
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) return 'there is no package-lock.json';
  if (!installed) return 'not installed yet';
  const own = readJson(join(root, 'package.json'));
  for (const kind of ['dependencies', 'devDependencies']) {
    if (!isDeepStrictEqual(own[kind] ?? {}, wanted.packages['']?.[kind] ?? {})) {
      return 'package.json has changed';
    }
  }
  for (const [path, entry] of Object.entries(wanted.packages)) {
    if (path === '' || entry.link) continue;
    const found = installed.packages[path];
    if (!found) {
      // Packages for other systems are left out by npm.
      if (entry.optional || entry.devOptional || entry.peer) continue;
      return `${nameOf(path)} is missing`;
    }
    if (found.version !== entry.version || found.integrity !== entry.integrity) {
      return `${nameOf(path)} has another version`;
    }
    if (!existsSync(join(root, path, 'package.json'))) return `${nameOf(path)} is missing`;
  }
  return undefined;
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
