import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { withTarget } from '../forecast/forecast-at-speed.ts';
import { remainingMinutes } from '../record/remaining.ts';
import { sumMinutes } from '../units.ts';
import type { Recovery } from './recovery.ts';
import type { RecoverySituation } from './recovery-situation.ts';

/** The speeds that players offer, up to the fastest at which most people still follow. */
const speeds = [1, 1.25, 1.5, 1.75, 2];

/**
 * The target of the playback speed rises to the next one that players offer; hard weeks and those
 * with a speed of their own stay as they are. Null if that makes nothing shorter that is left.
 */
export function watchFaster({ programme, left }: RecoverySituation): Recovery | null {
  const { study, curriculum, estimates } = programme;
  const from = study.speeds.target;
  const to = speeds.find((speed) => speed > from);
  if (to === undefined) return null;
  const faster = { ...study, speeds: withTarget(programme, to) };
  const then = remainingMinutes(programme, estimateActivities(curriculum, faster, estimates));
  if (sumMinutes(then.values()) >= sumMinutes(left.values())) return null;
  return { changes: { study: faster }, why: { kind: 'faster', from, to } };
}
