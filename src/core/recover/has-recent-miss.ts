import { addDays } from '../calendar/day.ts';
import type { Programme } from '../plan/document.ts';
import type { Day } from '../units.ts';

const recentDays = 7;

/**
 * True if a half-day of the week up to and with `today` was missed, and no plan was accepted on a
 * later day.
 */
export function hasRecentMiss(
  { misses, plans }: Pick<Programme, 'misses' | 'plans'>,
  today: Day,
): boolean {
  const from = addDays(today, 1 - recentDays);
  const accepted = plans.at(-1)?.acceptedOn ?? from;
  return misses.some(({ day }) => day >= from && day <= today && day >= accepted);
}
