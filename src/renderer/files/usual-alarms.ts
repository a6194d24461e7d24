import type { CalendarAlarms } from '#core/exports/calendar-events.ts';
import type { ClockTime, Minutes } from '#core/units.ts';

/** The alarms that a calendar has unless others are chosen. */
export const usualAlarms: CalendarAlarms = {
  beforeStudy: 10 as Minutes,
  onDays: '09:00' as ClockTime,
};
