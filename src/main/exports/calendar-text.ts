import ical, {
  ICalAlarmRelatesTo,
  type ICalCalendar,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarFile, WordedEvent } from '#contract/transfer.ts';
import { clockMinutes } from '#core/calendar/clock-time.ts';
import type { Day } from '#core/units.ts';
import { wallTime } from './wall-time.ts';
import { zoneId, zoneText } from './zone-text.ts';

const start2020 = Date.UTC(2020, 0, 1);
const mostSequence = 2 ** 31 - 1;

/**
 * The text of an iCalendar file (RFC 5545) as of `now`: times by the wall clock of the zone, which
 * the file describes. A later text is newer in all its events, so that it replaces this one's.
 */
export function calendarText({ name, zone, events }: CalendarFile, now: Date): string {
  const calendar = ical({
    prodId: '//Halfday//Halfday//EN',
    // Unlike an event's, the library writes the calendar's name as it is.
    name: name.replaceAll(/[\\;,]/g, '\\$&'),
    timezone: { name: null, generator: () => describeZone(zone, events) },
  });
  // Seconds: whatever was imported before has a smaller one, also after an undo.
  const seconds = Math.floor((now.getTime() - start2020) / 1000);
  const sequence = Math.min(Math.max(0, seconds), mostSequence);
  for (const event of events) addEvent(calendar, event, zone, { stamp: now, sequence });
  return `${calendar.toString()}\r\n`;
}

function addEvent(
  calendar: ICalCalendar,
  { uid, isCancelled, day, time, alarms, title, description }: WordedEvent,
  zone: string,
  edition: { readonly stamp: Date; readonly sequence: number },
): void {
  const from = time === null ? 0 : clockMinutes(time.start);
  const event = calendar.createEvent({
    id: uid,
    ...edition,
    start: wallTime(day, from),
    end: time === null ? null : wallTime(day, from + time.minutes),
    allDay: time === null,
    timezone: zoneId(zone),
    summary: title,
    description: description === '' ? null : description,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency:
      time === null || isCancelled
        ? ICalEventTransparency.TRANSPARENT
        : ICalEventTransparency.OPAQUE,
  });
  for (const minutes of alarms) {
    // Of a trigger behind the start, the library would take it for one behind the end.
    event.createAlarm({ trigger: -minutes * 60 }).relatesTo(ICalAlarmRelatesTo.start);
  }
}

function describeZone(zone: string, events: readonly WordedEvent[]): string | null {
  const days = events.filter(({ time }) => time !== null).map(({ day }) => day);
  const [first] = days;
  if (first === undefined) return null;
  const earliest = days.reduce((least: Day, day) => (day < least ? day : least), first);
  const latest = days.reduce((most: Day, day) => (day > most ? day : most), first);
  return zoneText(zone, earliest, latest);
}
