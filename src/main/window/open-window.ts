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
/** On some machines the first painting is never announced: then a loaded page is shown unpainted. */
const longestUnseen = 3000;

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
  const appear = once(() => {
    if (window.isDestroyed()) return;
    if (isMaximized) window.maximize();
    window.show();
  });
  window.once('ready-to-show', appear);
  window.webContents.once('did-finish-load', () => setTimeout(appear, longestUnseen));
  ownContents(window.webContents);
  setMainWindow(window);
  rememberPlace(window, file);
  reloadAfterCrash(window);
  void window.loadURL(page.url);
}

/** The same act, which is done at the first call only. */
function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    act();
  };
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
