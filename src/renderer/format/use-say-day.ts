import { daysBetween } from '#core/calendar/day.ts';
import type { Day } from '#core/units.ts';
import { useNow } from '../clock/use-now.ts';
import { useFormat } from './use-format.ts';

const farDays = 300;

/** Writes a day, with its year where the month alone could be taken for a nearer one. */
export function useSayDay(): (day: Day) => string {
  const format = useFormat();
  const today = useNow().day;
  return (day) =>
    Math.abs(daysBetween(today, day)) < farDays ? format.day(day) : format.dayWithYear(day);
}
