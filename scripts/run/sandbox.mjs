import { dirname, join } from 'node:path';
import { say } from '../setup/say.mjs';

/**
 * The arguments about Chromium's sandbox that Electron needs: none, for a user keeps the sandbox,
 * but as root Chromium refuses to run with one.
 */
export function sandboxArguments() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return [];
  say('You are root, so the app runs with --no-sandbox: use an ordinary user for daily use.');
  return ['--no-sandbox'];
}

/** Whether what Electron printed means that the system forbids its sandbox. */
export function lacksSandbox(printed) {
  return /chrome-sandbox is owned by root|No usable sandbox/.test(printed);
}

/** What to do then. There is no silent way without the sandbox. */
export function sandboxRemedy(binary) {
  const helper = join(dirname(binary), 'chrome-sandbox');
  return [
    "This system doesn't let ordinary programs make user namespaces (Ubuntu 24.04 forbids it by",
    "AppArmor), and Chromium's sandbox needs them. Type this once:",
    `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    `or add an AppArmor profile with the line "userns," for ${binary}`,
    'Then run the same command again.',
  ].join('\n');
}
