import { installedElectron } from '../setup/electron-place.mjs';
import { prepareAll } from '../setup/prepare.mjs';
import { Problem } from '../setup/problem.mjs';
import { root } from '../setup/project.mjs';
import { say } from '../setup/say.mjs';
import { buildIfStale } from './build.mjs';
import { exitCodeOf, startChild } from './child-processes.mjs';
import { lacksSandbox, sandboxArguments, sandboxRemedy } from './sandbox.mjs';
import { withDisplay } from './virtual-display.mjs';

/** `npm start`: sets up, builds when needed, and runs the app until it ends. */
export async function main(args) {
  await prepareAll();
  await buildIfStale();
  return withDisplay(({ env, virtual }) => {
    if (virtual) {
      say(
        'There is no display, so the app runs in a virtual one, unseen. "npm run screenshots" makes pictures of it. Ctrl-C ends it.',
      );
    }
    return runApp(args, env, virtual);
  });
}

async function runApp(args, env, virtual) {
  const { binary } = installedElectron();
  // Without a desktop Chromium complains about each missing service.
  const quiet = virtual ? ['--log-level=3'] : [];
  const child = startChild(binary, [...sandboxArguments(), ...quiet, '.', ...args], {
    cwd: root,
    env,
    stdio: ['inherit', 'inherit', 'pipe'],
    alone: true,
  });
  let printed = '';
  child.stderr.on('data', (bytes) => {
    process.stderr.write(bytes);
    printed = (printed + bytes).slice(-4000);
  });
  const end = await child.over;
  if (end.error) throw new Problem(`Electron can't be started: ${end.error.message}`);
  if (lacksSandbox(printed)) throw new Problem(sandboxRemedy(binary));
  if (end.signal) say(`The app was ended by ${end.signal}.`);
  return exitCodeOf(end);
}
