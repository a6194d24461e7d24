import { halfDayKey } from '../calendar/half.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { listWork, type WorkItem } from '../planner/list-work.ts';
import { type OpenHalfDay, openHalfDays } from '../planner/open-half-days.ts';
import type { Pin } from '../planner/pin.ts';
import { type PlannedMonth, planMonth } from '../planner/plan-month.ts';
import { remainingMinutes } from '../record/remaining.ts';
import type { Day, Minutes } from '../units.ts';
import type { Programme } from './document.ts';
import { horizonDays } from './horizon.ts';

/** Most programmes end within so many days; a plan looks further only where they are too few. */
const soonDays = 100;

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
  const asks = (pin: Pin) =>
    pin.day >= from && (left.get(pin.activity) ?? 0) > 0 && used.get(halfDayKey(pin)) !== allUsed;
  const work = listWork(curriculum, left, estimates);
  const asked = pins.filter(asks);
  const openFor = (days: number) => {
    const open = openHalfDays(availability, { day: from, half: 'morning' }, days, used);
    return reserve.size === 0 ? open : open.filter((at) => !reserve.has(halfDayKey(at)));
  };
  const soon = openFor(soonDays);
  return planMonth({
    from: { day: from, half: 'morning' },
    work,
    lectureLead: study.lectureLead,
    overrun: study.overrun,
    pins: asked,
    halfDays: isEnough(soon, work, asked) ? soon : openFor(horizonDays),
  });
}

/** Whether all pins lie within some half-days, and all work would fit in those after them. */
function isEnough(
  halfDays: readonly OpenHalfDay[],
  work: readonly WorkItem[],
  pins: readonly Pin[],
): boolean {
  const lastPinned = pins.reduce<Day | ''>((last, { day }) => (day > last ? day : last), '');
  let left = 0;
  for (const { minutes } of work) left += minutes;
  for (const { day, capacity } of halfDays) if (day > lastPinned) left -= capacity;
  return left <= 0;
}
