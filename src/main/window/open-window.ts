import { app, BrowserWindow } from 'electron';
import type { Page } from '../page.ts';
import { pagePreferences } from './page-preferences.ts';
import { reloadAfterCrash } from './reload-after-crash.ts';
import { paperColor } from './theme.ts';

/** Opens a window on the page; it appears when there is something to see. */
export function openWindow(page: Page, preload: string): void {
  const window = new BrowserWindow({
    title: app.getName(),
    width: 1200,
    height: 800,
    minWidth: 720,
    minHeight: 560,
    show: false,
    backgroundColor: paperColor(),
    autoHideMenuBar: true,
    webPreferences: pagePreferences(preload),
  });
  window.once('ready-to-show', () => window.show());
  reloadAfterCrash(window);
  void window.loadURL(page.url);
}

/** Brings the open window to the front; opens one if there is none. */
export function showWindow(page: Page, preload: string): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) {
    openWindow(page, preload);
    return;
  }
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
