import { app, type BrowserWindow } from 'electron';

/** Reloads a page whose process died, once; a second time it would only die again. */
export function reloadAfterCrash(window: BrowserWindow): void {
  let crashes = 0;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    crashes += 1;
    console.error(`the page’s process is gone: ${reason}, exit code ${exitCode}`);
    if (crashes > 1) app.exit(1);
    else window.webContents.reload();
  });
}
