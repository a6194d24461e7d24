import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { installedElectron } from '../setup/electron-place.mjs';
import { root } from '../setup/project.mjs';
import { exitCodeOf, startChild } from './child-processes.mjs';
import { lacksSandbox, sandboxRemedy } from './sandbox.mjs';
import { withDisplays } from './virtual-display.mjs';

const mostDisplays = 4;

/**
 * Runs `playwright test` with as many tests beside each other as there are displays: windows on one
 * display share its focus. Answers its exit code. The app must be built.
 */
export function runPlaywright(args, moreEnv = {}) {
  return withDisplays(Math.min(availableParallelism(), mostDisplays), async (displays) => {
    const [{ env }] = displays;
    const asides = displays.map(({ env: { DISPLAY, XAUTHORITY } }) => ({ DISPLAY, XAUTHORITY }));
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const child = startChild(process.execPath, [cli, 'test', ...args], {
      cwd: root,
      env: { ...env, HALFDAY_E2E_DISPLAYS: JSON.stringify(asides), ...moreEnv, ...colours() },
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
