// The part of Electron that makes `electron <folder>` work. The stand-in's archive lacks it.
import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const preload = [];
let folder;
const args = process.argv.slice(1);
while (args.length > 0 && folder === undefined) {
  const arg = args.shift();
  if (arg === '-r' || arg === '--require') preload.push(args.shift());
  else if (!arg.startsWith('-')) folder = arg;
}

if (folder === undefined) {
  console.error('Usage: electron <folder of an app>');
  app.exit(1);
} else {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  // Playwright's loader comes this way.
  if (preload.length > 0) Module._preloadModules(preload);
  const path = resolve(folder);
  const description = join(path, 'package.json');
  if (existsSync(description)) {
    const { name, productName, version } = JSON.parse(readFileSync(description, 'utf8'));
    if (version) app.setVersion(version);
    if (productName ?? name) app.name = productName ?? name;
  }
  try {
    const main = Module._resolveFilename(path, null, true);
    app.setAppPath(existsSync(description) ? path : dirname(main));
    // Electron holds `ready` until this await is over, as it does for any ESM entry.
    await import(pathToFileURL(main).href);
  } catch (error) {
    // Electron would open a dialog, which nobody can close on a virtual display.
    console.error(error);
    app.exit(1);
  }
}
