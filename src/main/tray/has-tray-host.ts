import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const watcher = 'org.kde.StatusNotifierWatcher';
const path = '/StatusNotifierWatcher';
const property = 'IsStatusNotifierHostRegistered';
const get = 'org.freedesktop.DBus.Properties.Get';

/** Three programs that can ask the session's bus; a desktop has one of them at least. */
const questions: readonly { readonly program: string; readonly args: readonly string[] }[] = [
  {
    program: 'gdbus',
    args: ['call', '--session', '--dest', watcher, '--object-path', path, '--method', get].concat(
      watcher,
      property,
    ),
  },
  { program: 'busctl', args: ['--user', 'get-property', watcher, path, watcher, property] },
  {
    program: 'dbus-send',
    args: ['--session', '--print-reply', `--dest=${watcher}`, path, get].concat(
      `string:${watcher}`,
      `string:${property}`,
    ),
  },
];

/**
 * Whether a tray icon would be seen. Linux is asked, because Electron makes an icon on desktops
 * without a tray too, and a program that hides behind it is lost.
 */
export async function hasTrayHost(environment: NodeJS.ProcessEnv): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  if (!hasSessionBus(environment)) return false;
  for (const { program, args } of questions) {
    const answer = await ask(program, args);
    if (answer !== null) return /\btrue\b/.test(answer);
  }
  return false;
}

/** Without one, some of the programs would start a bus of their own. */
function hasSessionBus(environment: NodeJS.ProcessEnv): boolean {
  const { DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: folder } = environment;
  return Boolean(address) || (folder !== undefined && existsSync(join(folder, 'bus')));
}

/** What a program printed; an empty text if it failed, null if it isn't there. */
function ask(program: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: 2000 }, (error, printed) => {
      if (error) resolve((error as NodeJS.ErrnoException).code === 'ENOENT' ? null : '');
      else resolve(printed);
    });
  });
}
