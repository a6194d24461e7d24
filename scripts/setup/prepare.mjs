import { hasDisplay } from '../run/display.mjs';
import { prepareElectron } from './electron-binary.mjs';
import { prepareLinux } from './linux-libraries.mjs';
import { withLock } from './lock.mjs';
import { preparePackages } from './packages.mjs';
import { root } from './project.mjs';

/** The packages alone: enough for format, lint, types and unit tests. */
export async function preparePackagesOnly() {
  await withLock(() => preparePackages(root));
}

/** Everything that the app needs to run here. `virtual` asks for Xvfb even where a display is. */
export async function prepareAll({ virtual = false } = {}) {
  await withLock(async () => {
    await preparePackages(root);
    await prepareElectron();
    await prepareLinux({ needsVirtualDisplay: virtual || !(await hasDisplay()) });
  });
}
