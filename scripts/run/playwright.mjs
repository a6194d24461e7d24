import { join } from 'node:path';
import { installedElectron } from '../setup/electron-place.mjs';
import { root } from '../setup/project.mjs';
import { exitCodeOf, startChild } from './child-processes.mjs';
import { lacksSandbox, sandboxRemedy } from './sandbox.mjs';
import { withDisplay } from './virtual-display.mjs';

/** Runs `playwright test` with a display; answers its exit code. The app must be built. */
export function runPlaywright(args, moreEnv = {}) {
  return withDisplay(async ({ env }) => {
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const child = startChild(process.execPath, [cli, 'test', ...args], {
      cwd: root,
      env: { ...env, ...moreEnv, ...colours() },
      stdio: ['ignore', 'pipe', 'inherit'],
      alone: true,
    });
    let printed = '';
    child.stdout.on('data', (bytes) => {
      process.stdout.write(bytes);
      printed = (printed + bytes).slice(-100_000);
    });
    const code = exitCodeOf(await child.over);
    if (code !== 0 && lacksSandbox(printed))
      console.error(sandboxRemedy(installedElectron().binary));
    return code;
  });
}

// Playwright sees a pipe, but a person at a terminal should keep the colours.
function colours() {
  return process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
}
