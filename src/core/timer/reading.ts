/** A length of time in milliseconds, zero or more. */
export type Span = number;
/** A moment of the wall clock: milliseconds since 1970 in UTC. */
export type Moment = number;

/** What the clocks of the machine showed at one moment. */
export interface Reading {
  readonly wall: Moment;
  /** A clock that is never set; only readings of one `run` have the same zero. */
  readonly steady: Span;
  /** Names one run of the program. */
  readonly run: string;
}

/** The time between two readings. */
export interface Elapsed {
  /** The program surely ran. */
  readonly sure: Span;
  /** It did not, or the machine slept, or the wall clock was set forward. */
  readonly unsure: Span;
}

/** A gap that is shorter is nothing to ask about: it is less than a minute. */
export const leastGap: Span = 60_000;

/** A program that beats every 30 seconds and is silent for longer was held up. */
export const mostSilence: Span = 90_000;

/**
 * What passed between two readings, in milliseconds that are never negative: a wall clock that is
 * set back takes nothing away. With clocks that agree the two add up to the difference of the walls.
 */
export function elapsedBetween(before: Reading, after: Reading): Elapsed {
  const wall = Math.max(0, after.wall - before.wall);
  if (before.run !== after.run) {
    return wall < leastGap ? { sure: wall, unsure: 0 } : { sure: 0, unsure: wall };
  }
  const steady = Math.max(0, after.steady - before.steady);
  // Some systems stop the steady clock in their sleep, and some do not.
  if (steady > mostSilence) return { sure: 0, unsure: Math.max(wall, steady) };
  const jump = wall - steady;
  if (jump >= leastGap) return { sure: steady, unsure: jump };
  return { sure: Math.max(wall, steady), unsure: 0 };
}
