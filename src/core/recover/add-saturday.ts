import { nextRenewal, safeFinishDay } from '../calendar/billing.ts';
import { addDays, weekdayOf } from '../calendar/day.ts';
import { type Half, halves } from '../calendar/half.ts';
import type { Weekday } from '../calendar/weekday.ts';
import type { Availability, DayHours } from '../planner/availability.ts';
import { type Day, type Minutes, minutes } from '../units.ts';
import type { Recovery } from './recovery.ts';
import type { RecoverySituation } from './recovery-situation.ts';

const saturday: Weekday = 6;

/**
 * The next Saturday without hours, from tomorrow to the safe day, is studied on: the half of the day
 * that is enough for what fell out, else all of it, with the hours of the last study day of the week.
 * A Saturday of which the learner said something is not free. Null if there is none, or nothing is
 * left to do on it.
 */
export function addSaturday(situation: RecoverySituation): Recovery | null {
  const { programme, today, pushed, shortfall } = situation;
  const { availability, subscription } = programme;
  const day = freeSaturday(situation);
  const usual = usualHours(availability);
  if (
    day === null ||
    usual === null ||
    day > safeFinishDay(subscription, nextRenewal(subscription, today))
  ) {
    return null;
  }
  if (pushed !== null && day > pushed) return null;
  const hours = enoughOf(usual, shortfall);
  const added = halves.reduce((sum, half) => sum + hours[half].capacity, 0);
  const exceptions = { ...availability.exceptions, [day]: hours };
  return {
    changes: { availability: { ...availability, exceptions } },
    why: { kind: 'add-day', day, minutes: minutes(added) },
  };
}

/** The first Saturday after today that is off as every week; null if the week has hours on it. */
function freeSaturday({ programme, today, from }: RecoverySituation): Day | null {
  const { weekly, exceptions } = programme.availability;
  if (halves.some((half) => weekly[saturday][half].capacity > 0)) return null;
  const first = from > today ? from : addDays(today, 1);
  let day = addDays(first, (saturday - weekdayOf(first) + 7) % 7);
  while (Object.hasOwn(exceptions, day)) day = addDays(day, 7);
  return day;
}

/** The hours of the last weekday that has some; null if none has. */
function usualHours({ weekly }: Availability): DayHours | null {
  for (const weekday of [5, 4, 3, 2, 1, 7] as const) {
    const hours = weekly[weekday];
    if (halves.some((half) => hours[half].capacity > 0)) return hours;
  }
  return null;
}

function enoughOf(hours: DayHours, needed: Minutes): DayHours {
  const off = (half: Half) => ({ ...hours[half], capacity: 0 as Minutes });
  const isEnough = (half: Half) => needed > 0 && hours[half].capacity >= needed;
  if (isEnough('morning')) return { ...hours, afternoon: off('afternoon') };
  if (isEnough('afternoon')) return { ...hours, morning: off('morning') };
  return hours;
}
