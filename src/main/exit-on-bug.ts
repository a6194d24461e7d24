import { app } from 'electron';

/** Ends the program at an exception nobody expected; the dialog in its place may hang unseen. */
export function exitOnBug(): void {
  const exit = (error: unknown) => {
    console.error(error);
    app.exit(1);
  };
  process.on('uncaughtException', exit);
  process.on('unhandledRejection', exit);
  // A terminal that was closed takes no more lines, and that is no reason to end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}
