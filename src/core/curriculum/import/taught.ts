import type { Activity, TaughtActivity } from '../curriculum.ts';

export type TaughtKind = TaughtActivity['kind'];

/** True of what is part of the curriculum itself; the extras of a plan are not written out. */
export function isTaught(activity: Activity): activity is TaughtActivity {
  return activity.kind !== 'extra';
}
