import { app } from 'electron';

/** Quits when the last window is closed, and not before `idle` settles. */
export function quitWhenDone(idle: () => Promise<void>): void {
  let isDone = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', async (event) => {
    if (isDone) return;
    event.preventDefault();
    await idle();
    isDone = true;
    // Asked from within this very event, the app would neither quit nor stay.
    setImmediate(() => app.quit());
  });
}
