import type { BrowserWindow } from 'electron';

let shown: BrowserWindow | null = null;

/** The window with the screens, if it is open; what prints in a window of its own is never it. */
export function mainWindow(): BrowserWindow | null {
  return shown;
}

/** Makes `window` the one with the screens, until it is closed. */
export function setMainWindow(window: BrowserWindow): void {
  shown = window;
  window.once('closed', () => {
    if (shown === window) shown = null;
  });
}
