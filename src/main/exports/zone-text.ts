import { dayAt, dayNumber } from '#core/calendar/day-number.ts';
import type { Day } from '#core/units.ts';
import { twoDigits } from '../two-digits.ts';
import { offsetsIn, zoneShifts } from './zone-shifts.ts';

const minutesOfDay = 24 * 60;

/** The name of a zone as a parameter of a line may hold it: without the colon of `+05:30`. */
export function zoneId(zone: string): string {
  return zone.replaceAll(/[^\w+/-]/g, '');
}

/**
 * A zone as a VTIMEZONE (RFC 5545, 3.6.5) that holds from the year before the day `from` to the year
 * after the day `to`: each time that its clocks are put forward or back by itself, as this machine
 * knows it, and no rule for the years beyond.
 */
export function zoneText(zone: string, from: Day, to: Day): string {
  const start = dayNumber(`${Number(from.slice(0, 4)) - 1}-01-01` as Day) * minutesOfDay;
  const end = dayNumber(`${Number(to.slice(0, 4)) + 2}-01-01` as Day) * minutesOfDay;
  const shifts = zoneShifts(zone, start, end);
  const first = offsetsIn(zone)(start);
  const isSummerFirst = (shifts[0]?.to ?? first) < first;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zoneId(zone)}`,
    ...observance(isSummerFirst, start - first, first, first),
    ...shifts.flatMap(({ at, from, to }) => observance(to > from, at, from, to)),
    'END:VTIMEZONE',
  ].join('\r\n');
}

/** From the minute `at` since 1970 on, which is told by the clocks as they were before it. */
function observance(isSummer: boolean, at: number, from: number, to: number): readonly string[] {
  const kind = isSummer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${localTime(at + from)}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    `END:${kind}`,
  ];
}

function localTime(minute: number): string {
  const day = Math.floor(minute / minutesOfDay);
  const rest = minute - day * minutesOfDay;
  return `${dayAt(day).replaceAll('-', '')}T${hoursAndMinutes(rest)}00`;
}

function offsetText(offset: number): string {
  return `${offset < 0 ? '-' : '+'}${hoursAndMinutes(Math.abs(offset))}`;
}

function hoursAndMinutes(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}${twoDigits(minutes % 60)}`;
}
