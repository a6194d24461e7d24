import { type BrowserWindow, screen } from 'electron';
import { placeWindow } from './place-window.ts';
import type { WindowFile } from './window-file.ts';
import type { Bounds } from './window-state.ts';

/** Dragging an edge says many sizes a second; the last one counts, milliseconds later. */
const settling = 400;

/** Where the window was left, as far as the screens that are there now allow; null if unknown. */
export function placeOf({ state }: WindowFile): Bounds | null {
  if (state === null) return null;
  // The first counts where none of them shows the window.
  const { id } = screen.getPrimaryDisplay();
  const displays = screen
    .getAllDisplays()
    .sort((a, b) => Number(b.id === id) - Number(a.id === id));
  return placeWindow(
    state.bounds,
    displays.map(({ workArea }) => workArea),
  );
}

/** Gives the window the zoom that it was left with, and keeps what becomes of it. */
export function rememberPlace(window: BrowserWindow, file: WindowFile): void {
  const { webContents } = window;
  // Chromium keeps no zoom for pages of our scheme, and begins anew with every load.
  webContents.on('did-finish-load', () => webContents.setZoomLevel(file.state?.zoomLevel ?? 0));

  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || webContents.isDestroyed() || webContents.isLoading()) return;
    file.keep({
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      zoomLevel: webContents.getZoomLevel(),
    });
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, settling);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('maximize', keepSoon);
  window.on('unmaximize', keepSoon);
  // Nobody tells of a zoom by menu or keys; it is asked for when the learner turns elsewhere.
  window.on('blur', keepSoon);
  window.on('close', keep);
}
