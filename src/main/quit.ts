import { app } from 'electron';

/** Quits when the last window is closed, and not before all of `idles` settle. */
export function quitWhenDone(idles: readonly (() => Promise<unknown>)[]): void {
  let isDone = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', async (event) => {
    if (isDone) return;
    event.preventDefault();
    await Promise.all(idles.map((idle) => idle()));
    isDone = true;
    // Asked from within this very event, the app would neither quit nor stay.
    setImmediate(() => app.quit());
  });
}
