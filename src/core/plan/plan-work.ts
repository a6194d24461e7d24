import { halfDayKey } from '../calendar/half.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { listWork } from '../planner/list-work.ts';
import { openHalfDays } from '../planner/open-half-days.ts';
import type { Pin } from '../planner/pin.ts';
import { type PlannedMonth, planMonth } from '../planner/plan-month.ts';
import { remainingMinutes } from '../record/remaining.ts';
import type { Day, Minutes } from '../units.ts';
import type { Programme } from './document.ts';
import { horizonDays } from './horizon.ts';

/** Of a half-day that takes no more. */
export const allUsed = Number.MAX_SAFE_INTEGER as Minutes;

/**
 * A plan of all that is left to do, from the day `from` on, in the half-days that are no reserve.
 * `used` minutes, by half-day key, are no longer there. Pins of earlier days, and of what is done or
 * left out, ask for nothing.
 */
export function planWork(
  programme: Programme,
  from: Day,
  used: ReadonlyMap<string, Minutes>,
): PlannedMonth {
  const { curriculum, study, availability, pins } = programme;
  const estimates = estimateActivities(curriculum, study, programme.estimates);
  const left = remainingMinutes(programme, estimates);
  const reserve = new Set(programme.reserve.map(halfDayKey));
  const open = openHalfDays(availability, { day: from, half: 'morning' }, horizonDays, used);
  const asks = (pin: Pin) =>
    pin.day >= from && (left.get(pin.activity) ?? 0) > 0 && used.get(halfDayKey(pin)) !== allUsed;
  return planMonth({
    from: { day: from, half: 'morning' },
    work: listWork(curriculum, left, estimates),
    lectureLead: study.lectureLead,
    overrun: study.overrun,
    pins: pins.filter(asks),
    halfDays: reserve.size === 0 ? open : open.filter((at) => !reserve.has(halfDayKey(at))),
  });
}
