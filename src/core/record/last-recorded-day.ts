import type { Programme } from '../plan/document.ts';
import type { Day } from '../units.ts';

/** The latest day that anything was ticked, logged or missed; before that, of the first plan. */
export function lastRecordedDay({ plans, ticks, sessions, misses }: Programme): Day {
  return [...ticks, ...sessions, ...misses].reduce<Day>(
    (last, { day }) => (day > last ? day : last),
    plans[0].acceptedOn,
  );
}
