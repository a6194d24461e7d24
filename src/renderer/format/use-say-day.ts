import type { Day } from '#core/units.ts';
import { useSayDays } from './use-say-days.ts';

/** Writes a day, with its year where the month alone could be taken for a nearer one. */
export function useSayDay(): (day: Day) => string {
  return useSayDays().day;
}
