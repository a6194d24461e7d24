import { join } from 'node:path';
import { prepareAll } from '../setup/prepare.mjs';
import { root } from '../setup/project.mjs';
import { say } from '../setup/say.mjs';
import { exitCodeOf, startChild } from './child-processes.mjs';
import { sandboxArguments } from './sandbox.mjs';
import { withDisplay } from './virtual-display.mjs';

/** `npm run dev`: the app with hot reload, until Ctrl-C. Arguments go to the app. */
export async function main(args) {
  await prepareAll();
  return withDisplay(async ({ env, virtual }) => {
    if (virtual)
      say('There is no display, so the app runs in a virtual one, unseen. Ctrl-C ends it.');
    const noSandbox = sandboxArguments().length > 0 ? ['--noSandbox'] : [];
    // Without a desktop Chromium complains about each missing service.
    const all = virtual ? ['--log-level=3', ...args] : args;
    const rest = all.length > 0 ? ['--', ...all] : [];
    const cli = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const child = startChild(process.execPath, [cli, 'dev', '--watch', ...noSandbox, ...rest], {
      cwd: root,
      env,
      stdio: 'inherit',
      alone: true,
    });
    return exitCodeOf(await child.over);
  });
}
