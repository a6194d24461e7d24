import { useNow } from '../clock/use-now.ts';
import { type SayDays, sayDays } from './say-days.ts';
import { useFormat } from './use-format.ts';

/** Writes days, with the year where the month alone could be taken for a nearer one. */
export function useSayDays(): SayDays {
  return sayDays(useFormat(), useNow().day);
}
