import { isOptional, listActivities } from '../curriculum/curriculum.ts';
import { minutes } from '../units.ts';
import type { Recovery } from './recovery.ts';
import type { RecoverySituation } from './recovery-situation.ts';

/**
 * What is taught and left to do, but optional or not graded, is left out; extras, which the learner
 * asked for, stay. Null if there is none of it.
 */
export function skipOptional({ programme, left }: RecoverySituation): Recovery | null {
  const { curriculum, skipped } = programme;
  const open = listActivities(curriculum)
    .map(({ activity }) => activity)
    .filter((activity) => activity.kind !== 'extra' && isOptional(activity))
    .filter(({ id }) => (left.get(id) ?? 0) > 0);
  if (open.length === 0) return null;
  const spared = open.reduce((sum, { id }) => sum + (left.get(id) ?? 0), 0);
  return {
    changes: { skipped: [...skipped, ...open.map(({ id }) => id)] },
    why: { kind: 'skip', count: open.length, minutes: minutes(spared) },
  };
}
