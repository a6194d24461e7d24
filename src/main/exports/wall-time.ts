import type { ICalDayJsStub } from 'ical-generator';
import { addDays } from '#core/calendar/day.ts';
import type { Day } from '#core/units.ts';
import { twoDigits } from '../two-digits.ts';

const minutesOfDay = 24 * 60;

/**
 * What a wall clock shows so many minutes after the midnight that begins `day`, in the shape in which
 * the calendar library asks for it: it would read a `Date` in the machine's own zone.
 */
export function wallTime(day: Day, minutes: number): ICalDayJsStub {
  const on = addDays(day, Math.floor(minutes / minutesOfDay));
  const rest = minutes % minutesOfDay;
  const clock = `${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}:00`;
  const time: ICalDayJsStub = {
    format: (pattern) => (pattern === 'HHmmss' ? clock : on).replaceAll(/\D/g, ''),
    isValid: () => true,
    toDate: () => new Date(`${on}T${clock}Z`),
    toJSON: () => `${on}T${clock}`,
    tz: () => time,
    utc: () => time,
  };
  return time;
}
