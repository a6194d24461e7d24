import { daysBetween } from '#core/calendar/day.ts';
import type { Day } from '#core/units.ts';
import type { DayFormat } from './days.ts';

/** Ways of writing days, each with the year where the month alone could be taken for a nearer one. */
export type SayDays = Pick<DayFormat, 'day' | 'days' | 'dayWithWeekday' | 'longDay'>;

const farDays = 300;

/** Writes days as they are read on the day `today`. */
export function sayDays(format: DayFormat, today: Day): SayDays {
  const isFar = (day: Day) => Math.abs(daysBetween(today, day)) >= farDays;
  return {
    day: (day) => (isFar(day) ? format.dayWithYear(day) : format.day(day)),
    // Of both or of neither, so that no end borrows the year of the other.
    days: (from, to) =>
      isFar(from) || isFar(to) ? format.daysWithYear(from, to) : format.days(from, to),
    dayWithWeekday: (day) =>
      isFar(day) ? format.dayWithWeekdayAndYear(day) : format.dayWithWeekday(day),
    longDay: (day) => (isFar(day) ? format.longDayWithYear(day) : format.longDay(day)),
  };
}
