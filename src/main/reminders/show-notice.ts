import { app, Notification } from 'electron';
import type { Notice } from './reminder-words.ts';

/** One that nothing holds on to would be collected, and a click on it lost. */
const shown: Notification[] = [];
const mostHeld = 8;

/** Shows a notification of the system; false where it has none. */
export function showNotice({ title, body }: Notice, onClick: () => void): boolean {
  if (!Notification.isSupported()) return false;
  const notification = new Notification({ title, body });
  notification.on('click', onClick);
  shown.push(notification);
  if (shown.length > mostHeld) shown.shift();
  notification.show();
  return true;
}

/** Without an installer, Windows knows the program by its path alone. */
export function nameForNotices(): void {
  if (process.platform === 'win32' && !app.isPackaged) app.setAppUserModelId(process.execPath);
}
