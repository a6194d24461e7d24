import { join } from 'node:path';
import { app } from 'electron';
import { realDisk } from '../store/disk.ts';
import { autostartFile } from './autostart-file.ts';
import type { LoginItem } from './login-item.ts';

/** The login item of this system. */
export function systemLoginItem(): LoginItem {
  const [program = process.execPath, ...args] = startCommand();
  if (process.platform === 'linux') {
    return autostartFile({
      disk: realDisk,
      path: join(app.getPath('appData'), 'autostart', 'halfday.desktop'),
      name: app.getName(),
      command: [program, ...args],
    });
  }
  const item = { path: program, args };
  const set = async (on: boolean) => app.setLoginItemSettings({ ...item, openAtLogin: on });
  const isOn = async () => app.getLoginItemSettings(item).openAtLogin;
  return { isOn, set, refresh: async () => undefined };
}

/** The program and, where it runs from its sources, their folder. */
function startCommand(): readonly string[] {
  // An AppImage runs from a folder that is gone after it.
  const program = process.env.APPIMAGE ?? process.execPath;
  return app.isPackaged ? [program] : [program, app.getAppPath()];
}
