import { daysBetween } from '../calendar/day.ts';
import type { Recovery } from './recovery.ts';
import type { RecoverySituation } from './recovery-situation.ts';

/** All that is left moves on, with nothing asked of the learner; null if nothing fell out. */
export function pushAll({ shortfall, finish, pushed }: RecoverySituation): Recovery | null {
  if (shortfall === 0) return null;
  const days = finish && pushed ? Math.max(0, daysBetween(finish, pushed)) : 0;
  return { changes: {}, why: { kind: 'push', days } };
}
