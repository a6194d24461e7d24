/** Playback speeds to begin with, until the target is reached. */
export interface SpeedRamp {
  /** The speed of the first lectures. */
  readonly from: number;
  /** What each rise adds. */
  readonly step: number;
  /** How many lectures are watched at each speed before the next rise. */
  readonly lectures: number;
}

/** At which playback speed lectures are to be watched, as multiples of the recorded one. */
export interface SpeedPlan {
  readonly target: number;
  /** Null where the target is the speed of the very first lecture. */
  readonly ramp: SpeedRamp | null;
  /** The speed of every lecture of a week, by the id of the week, whatever else is said here. */
  readonly weeks: Readonly<Record<string, number>>;
  /** Ids of the weeks that are watched no faster than `fallback`. */
  readonly hard: readonly string[];
  readonly fallback: number;
}

const usualFallback = 1.25;

/** The plan that has every lecture watched at `target`. */
export function steadySpeed(target: number): SpeedPlan {
  return { target, ramp: null, weeks: {}, hard: [], fallback: usualFallback };
}
