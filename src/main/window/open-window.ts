import { app, BrowserWindow } from 'electron';
import { ownContents } from '../ipc/own-contents.ts';
import type { Page } from '../page.ts';
import { mainWindow, setMainWindow } from './main-window.ts';
import { pagePreferences } from './page-preferences.ts';
import { reloadAfterCrash } from './reload-after-crash.ts';
import { placeOf, rememberPlace } from './remember-place.ts';
import { paperColor } from './theme.ts';
import type { WindowFile } from './window-file.ts';

const usualSize = { width: 1200, height: 800 };

/** Opens a window on the page, where `file` left it; it appears when there is something to see. */
export function openWindow(page: Page, preload: string, file: WindowFile): void {
  const window = new BrowserWindow({
    title: app.getName(),
    ...(placeOf(file) ?? usualSize),
    minWidth: 720,
    minHeight: 560,
    show: false,
    backgroundColor: paperColor(),
    autoHideMenuBar: true,
    webPreferences: pagePreferences(preload),
  });
  // A window that is maximised before is shown by that, with nothing drawn in it.
  const isMaximized = file.state?.isMaximized === true;
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  ownContents(window.webContents);
  setMainWindow(window);
  rememberPlace(window, file);
  reloadAfterCrash(window);
  void window.loadURL(page.url);
}

/** Brings the open window to the front; opens one if there is none. */
export function showWindow(page: Page, preload: string, file: WindowFile): void {
  const window = mainWindow();
  if (!window) {
    openWindow(page, preload, file);
    return;
  }
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
