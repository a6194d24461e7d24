import type { Half } from '../calendar/half.ts';
import type { Weekday } from '../calendar/weekday.ts';
import type { ClockTime, Day, Minutes } from '../units.ts';

/** When a half-day starts and how long it may be; a capacity of 0 is a half-day off. */
export interface HalfDayHours {
  readonly start: ClockTime;
  readonly capacity: Minutes;
}

export type DayHours = Readonly<Record<Half, HalfDayHours>>;

/** A weekly pattern, and the days that differ from it. */
export interface Availability {
  readonly weekly: Readonly<Record<Weekday, DayHours>>;
  readonly exceptions: Readonly<Record<Day, DayHours>>;
}
