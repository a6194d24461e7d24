import { addDays } from '../calendar/day.ts';
import type { Day } from '../units.ts';
import type { Programme } from './document.ts';

/**
 * The first day from `today` on that is wholly ahead: of today nothing is ticked, logged or missed
 * then; never before the start.
 */
export function firstOpenDay(
  {
    ticks,
    sessions,
    misses,
    subscription,
  }: Pick<Programme, 'ticks' | 'sessions' | 'misses' | 'subscription'>,
  today: Day,
): Day {
  const isBegun = [ticks, sessions, misses].some((words) => words.some(({ day }) => day === today));
  const open = isBegun ? addDays(today, 1) : today;
  return open > subscription.startDay ? open : subscription.startDay;
}
