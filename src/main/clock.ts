/** The only place of the main process that knows what time it is. */
export interface Clock {
  /** Milliseconds that the program's time is ahead of the machine's; other than 0 only in tests. */
  readonly offset: number;
  now(): Date;
}

const localTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * The machine's clock, or one that runs on from the local time that `startAt` gives, such as
 * `2026-12-01T09:00`: so that a test can live on another day.
 */
export function startClock(startAt: string | undefined): Clock {
  const offset = startAt === undefined ? 0 : offsetTo(startAt);
  return { offset, now: () => new Date(Date.now() + offset) };
}

function offsetTo(startAt: string): number {
  const time = localTime.test(startAt) ? new Date(startAt).getTime() : Number.NaN;
  if (Number.isNaN(time)) {
    throw new Error(`HALFDAY_NOW is "${startAt}", not a time such as 2026-12-01T09:00`);
  }
  return time - Date.now();
}
