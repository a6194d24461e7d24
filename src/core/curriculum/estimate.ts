import type { Minutes } from '../units.ts';
import type { ActivityId } from './curriculum.ts';
import type { SpeedPlan } from './speed-plan.ts';

/**
 * Where an estimate comes from: `stated` by the provider, `derived` from stated figures by a rule,
 * a `stand-in` where nothing is known, or `yours`.
 */
export type Provenance = 'stated' | 'derived' | 'stand-in' | 'yours';

/** How long an activity should take this learner, lost time not counted. */
export interface Estimate {
  readonly minutes: Minutes;
  readonly provenance: Provenance;
}

export type Estimates = ReadonlyMap<ActivityId, Estimate>;

/** The two clocks of lectures: playback speeds, and minutes of pausing per minute of video. */
export interface LecturePace {
  readonly speeds: SpeedPlan;
  readonly pauseRatio: number;
}
