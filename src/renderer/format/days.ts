import type { Weekday } from '#core/calendar/weekday.ts';
import type { HourCycle } from '#core/plan/preferences.ts';
import type { ClockTime, Day } from '#core/units.ts';
import { digitsOf, readClock } from './read-clock.ts';

export interface DayFormat {
  /** `Dec 17` */
  readonly day: (day: Day) => string;
  /** `Dec 17, 2026` */
  readonly dayWithYear: (day: Day) => string;
  /** `Tue, Dec 15` */
  readonly dayWithWeekday: (day: Day) => string;
  /** `Tue, Dec 15, 2026` */
  readonly dayWithWeekdayAndYear: (day: Day) => string;
  /** `Tuesday, December 15` */
  readonly longDay: (day: Day) => string;
  /** `Tuesday, December 15, 2026` */
  readonly longDayWithYear: (day: Day) => string;
  /** `Dec 19 – Jan 9`, `Dec 12 – 22` */
  readonly days: (from: Day, to: Day) => string;
  /** `Dec 19, 2026 – Jan 9, 2027`, `Dec 12 – 22, 2026` */
  readonly daysWithYear: (from: Day, to: Day) => string;
  /** `15` */
  readonly dayOfMonth: (day: Day) => string;
  /** `December` */
  readonly month: (day: Day) => string;
  /** `December 2026` */
  readonly monthWithYear: (day: Day) => string;
  /** `Mon`, or `Monday` */
  readonly weekday: (weekday: Weekday, width?: 'short' | 'long') => string;
  /** `9:00 AM` */
  readonly clock: (time: ClockTime) => string;
  /** The time of day that a text means; null if none. */
  readonly readClock: (text: string) => ClockTime | null;
  /** `9:00 – 11:40 AM` */
  readonly clockRange: (from: ClockTime, to: ClockTime) => string;
}

/** Days and times of day as `locale` writes them, by a clock of twelve or of twenty-four hours. */
export function formatDays(locale: string, hourCycle: HourCycle): DayFormat {
  const by = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const short = by({ month: 'short', day: 'numeric' });
  const withYear = by({ year: 'numeric', month: 'short', day: 'numeric' });
  const withWeekday = by({ weekday: 'short', month: 'short', day: 'numeric' });
  const long = by({ weekday: 'long', month: 'long', day: 'numeric' });
  // Seldom needed, and each takes a moment to make.
  const withWeekdayAndYear = once(() =>
    by({ weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' }),
  );
  const longWithYear = once(() =>
    by({ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }),
  );
  const month = by({ month: 'long' });
  const monthWithYear = by({ month: 'long', year: 'numeric' });
  const weekdays = { short: by({ weekday: 'short' }), long: by({ weekday: 'long' }) };
  const number = new Intl.NumberFormat(locale, { useGrouping: false });
  const hours = by({ hour: 'numeric', minute: '2-digit', hourCycle });
  const clock = (time: ClockTime) => hours.format(dateAt(time));
  const digits = digitsOf(locale);
  return {
    day: (day) => short.format(dateOf(day)),
    dayWithYear: (day) => withYear.format(dateOf(day)),
    dayWithWeekday: (day) => withWeekday.format(dateOf(day)),
    dayWithWeekdayAndYear: (day) => withWeekdayAndYear().format(dateOf(day)),
    longDay: (day) => long.format(dateOf(day)),
    longDayWithYear: (day) => longWithYear().format(dateOf(day)),
    days: (from, to) =>
      from.slice(0, 4) === to.slice(0, 4)
        ? short.formatRange(dateOf(from), dateOf(to))
        : `${short.format(dateOf(from))} – ${short.format(dateOf(to))}`,
    daysWithYear: (from, to) => withYear.formatRange(dateOf(from), dateOf(to)),
    dayOfMonth: (day) => number.format(Number(day.slice(8))),
    month: (day) => month.format(dateOf(day)),
    monthWithYear: (day) => monthWithYear.format(dateOf(day)),
    // 2024-01-01 was a Monday.
    weekday: (weekday, width = 'short') =>
      weekdays[width].format(new Date(Date.UTC(2024, 0, weekday))),
    clock,
    readClock: (text) => readClock(text, clock, digits),
    clockRange: (from, to) => hours.formatRange(dateAt(from), dateAt(to)),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

// `24:00` is the midnight that ends the day, and JavaScript reads it so.
function dateAt(time: ClockTime): Date {
  return new Date(`2024-01-01T${time}:00Z`);
}
