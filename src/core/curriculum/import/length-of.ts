import type { TaughtActivity } from '../curriculum.ts';
import type { Length } from './length.ts';

/** The length of an activity in its own precision; null where it is not known. */
export function lengthOf(activity: TaughtActivity): Length | null {
  if (activity.kind !== 'lecture') {
    const { minutes } = activity;
    return minutes === undefined ? null : { seconds: minutes * 60, precision: 'minute' };
  }
  const { seconds, precision } = activity;
  return seconds === null ? null : { seconds, precision: precision ?? 'second' };
}
