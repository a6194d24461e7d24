import { compareHalfDays, type HalfDay, halfDayKey } from '../calendar/half.ts';
import { extrasOf } from '../plan/extras.ts';
import { hoursOn } from '../planner/hours-on.ts';
import type { Recovery } from './recovery.ts';
import type { RecoverySituation } from './recovery-situation.ts';

/**
 * The earliest half-days of reserve that make up for what fell out, or all that there are, are given
 * to the work; null if nothing fell out, or none lies before the end that waits otherwise.
 */
export function spendReserve(situation: RecoverySituation): Recovery | null {
  const { programme, from, shortfall, pushed } = situation;
  const { reserve, availability } = programme;
  const capacityOf = ({ day, half }: HalfDay) => hoursOn(availability, day)[half].capacity;
  const ahead = reserve
    .filter((at) => at.day >= from && (pushed === null || at.day <= pushed) && capacityOf(at) > 0)
    .sort(compareHalfDays);
  const given = new Set<string>();
  let found = 0;
  for (const at of ahead) {
    if (found >= shortfall) break;
    given.add(halfDayKey(at));
    found += capacityOf(at);
  }
  if (given.size === 0) return null;
  const kept = reserve.filter((at) => !given.has(halfDayKey(at)));
  return {
    changes: { extras: { ...extrasOf(programme), reserve: kept } },
    why: { kind: 'use-reserve', halfDays: given.size },
  };
}
