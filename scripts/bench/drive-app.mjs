import { root } from '../setup/project.mjs';
import { withBenchFolder } from './bench-folder.mjs';
import { within } from './within.mjs';

const closingMs = 10_000;

/**
 * Starts the built app in a new folder as a test does, begins a plan in it, and quits it after the
 * work, by force if it must; the work is given the app and its window, and takes no longer than
 * `patienceMs`.
 */
export async function driveApp(name, { env, patienceMs }, work) {
  // Here and not above: the bench is loaded before what it needs is installed.
  const { _electron } = await import('playwright');
  return withBenchFolder(async (folder) => {
    const app = await _electron.launch({
      args: ['.', `--user-data-dir=${folder}`, '--log-level=3', '--lang=en-US'],
      cwd: root,
      env,
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const child = app.process();
    try {
      const measure = beginPlan(app).then((window) => work(app, window));
      return await within(patienceMs, `${name} was not measured`, measure);
    } finally {
      await within(closingMs, 'The app did not quit', app.close()).catch(() =>
        child.kill('SIGKILL'),
      );
    }
  });
}

async function beginPlan(app) {
  const window = await app.firstWindow();
  await window.getByRole('button', { name: 'Start this plan' }).click();
  await window.getByRole('navigation').waitFor();
  return window;
}
