import { app } from 'electron';

/** What becomes of a program whose last window is closed. */
interface Stay {
  readonly stays: () => boolean;
  readonly tellStays: () => void;
}

/** Quits when the last window is closed, unless it stays, and not before all of `idles` settle. */
export function quitWhenDone(
  idles: readonly (() => Promise<unknown>)[],
  { stays, tellStays }: Stay,
): void {
  let isLeaving = false;
  app.on('window-all-closed', () => {
    // There a program stays by custom, and nobody wonders where it went.
    if (process.platform === 'darwin') return;
    if (stays()) tellStays();
    else app.quit();
  });
  app.on('will-quit', async (event) => {
    event.preventDefault();
    if (isLeaving) return;
    isLeaving = true;
    await Promise.all(idles.map((idle) => idle()));
    // All is on the disk and all windows are closed: nothing is asked again that could say no. From
    // within this very event the app would neither quit nor stay.
    setImmediate(() => app.exit());
  });
}
