import { addDays } from '../calendar/day.ts';
import { type Half, halfDayKey, halves } from '../calendar/half.ts';
import { withException } from '../plan/with-exception.ts';
import type { Availability } from '../planner/availability.ts';
import { hoursOn } from '../planner/hours-on.ts';
import { type Day, type Minutes, minutes } from '../units.ts';
import type { Recovery } from './recovery.ts';
import type { RecoverySituation } from './recovery-situation.ts';

/** Over how many study days a shortfall may be spread. */
export const spreadDays: readonly number[] = [2, 3, 4, 5, 6, 7];

// What a learner adds to a day is said in steps of five minutes.
const step = 5;
// Nobody studies three hours more than usual, day after day.
const mostADay = 180;

/**
 * What fell out is made up for on the next `days` study days, each as much longer, in steps of five
 * minutes and three hours at most; null if nothing fell out, or there are not as many such days with
 * room up to the end of the followed plan.
 */
export function spreadShortfall(situation: RecoverySituation, days: number): Recovery | null {
  const { programme, from, shortfall, finish } = situation;
  const each = minutes(Math.ceil(shortfall / days / step) * step);
  if (finish === null || each === 0 || each > mostADay) return null;
  const reserve = new Set(programme.reserve.map(halfDayKey));
  let { availability } = programme;
  let found = 0;
  for (let day = from; day <= finish && found < days; day = addDays(day, 1)) {
    const isFree = (half: Half) => !reserve.has(halfDayKey({ day, half }));
    const longer = lengthen(availability, day, each, isFree);
    if (longer === null) continue;
    availability = longer;
    found += 1;
  }
  if (found < days) return null;
  return { changes: { availability }, why: { kind: 'spread', days, minutes: each } };
}

/** A half-day that has hours is made longer, the later one if it can be; null if none has the room. */
function lengthen(
  availability: Availability,
  day: Day,
  more: Minutes,
  isFree: (half: Half) => boolean,
): Availability | null {
  const before = hoursOn(availability, day);
  for (const half of halves.toReversed()) {
    const { capacity } = before[half];
    if (capacity === 0 || !isFree(half)) continue;
    const change = { kind: 'by', minutes: more, halves: [half] } as const;
    const longer = withException(availability, [day], change);
    if (hoursOn(longer, day)[half].capacity === capacity + more) return longer;
  }
  return null;
}
