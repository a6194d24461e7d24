import { halves } from '../calendar/half.ts';
import { weekdays } from '../calendar/weekday.ts';
import type { Availability, DayHours } from '../planner/availability.ts';

/** The hours that most study days of the week have, of those as frequent the first; null without any. */
export function studyDayHours({ weekly }: Pick<Availability, 'weekly'>): DayHours | null {
  const days = weekdays
    .map((weekday) => weekly[weekday])
    .filter((hours) => halves.some((half) => hours[half].capacity > 0));
  const alike = (hours: DayHours) => days.filter((each) => isSameHours(each, hours)).length;
  return days.reduce<DayHours | null>(
    (most, each) => (most === null || alike(each) > alike(most) ? each : most),
    null,
  );
}

/** True of the same starts and lengths. */
export function isSameHours(a: DayHours, b: DayHours): boolean {
  return halves.every(
    (half) => a[half].start === b[half].start && a[half].capacity === b[half].capacity,
  );
}
