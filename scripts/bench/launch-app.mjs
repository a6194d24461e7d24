import { endChild, startChild } from '../run/child-processes.mjs';
import { installedElectron } from '../setup/electron-place.mjs';
import { root } from '../setup/project.mjs';

/**
 * Starts the app in `folder` and ends it after the work, which is given its process. Its DevTools
 * are heard over pipes: nothing that would be measured with it is loaded into it.
 */
export async function launchApp(folder, { profile, env }, work) {
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = startChild(
    installedElectron().binary,
    [
      ...noSandbox,
      '--log-level=3',
      '--remote-debugging-pipe',
      folder,
      // After the folder: before it, it would be taken for the app's.
      `--user-data-dir=${profile}`,
      '--lang=en-US',
    ],
    { cwd: root, env, stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], alone: true },
  );
  try {
    return await work(child);
  } finally {
    await endChild(child);
  }
}
