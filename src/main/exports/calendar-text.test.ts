import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarFile, WordedEvent } from '#contract/transfer.ts';
import { exportSchema } from '#contract/transfer-schema.ts';
import { addDays } from '#core/calendar/day.ts';
import { calendarEvents } from '#core/exports/calendar-events.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { ClockTime, Day, Minutes } from '#core/units.ts';
import { calendarText } from './calendar-text.ts';
import { zoneId } from './zone-text.ts';

const now = new Date('2026-12-15T09:00:00Z');
const later = new Date('2026-12-15T09:00:05Z');

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'UTC',
  'Africa/Casablanca',
  'America/St_Johns',
  'Pacific/Chatham',
];

function study(day: string, start = '09:00', minutes = 180): WordedEvent {
  const time = { start: start as ClockTime, minutes: minutes as Minutes };
  const uid = `${day}-morning.a@halfday`;
  const words = { title: 'Lectures', description: '' };
  return { uid, isCancelled: false, day: day as Day, time, alarms: [-10], ...words };
}

function calendarOf(zone: string, events: readonly WordedEvent[]): CalendarFile {
  return { name: 'Halfday', zone, events };
}

/** What a published parser reads in a text. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function startOf(event: ICAL.Event | undefined): string | undefined {
  return event?.startDate.toJSDate().toISOString();
}

describe('a calendar file, read back by another program', () => {
  it.each([
    ['Europe/Berlin', '2027-03-27', '2027-03-27T08:00:00.000Z'],
    ['Europe/Berlin', '2027-03-28', '2027-03-28T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-24', '2026-10-24T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-25T08:00:00.000Z'],
    ['America/New_York', '2026-10-31', '2026-10-31T13:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T14:00:00.000Z'],
    ['America/New_York', '2027-03-14', '2027-03-14T13:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-03', '2026-10-02T22:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T22:00:00.000Z'],
    ['Asia/Kolkata', '2026-12-15', '2026-12-15T03:30:00.000Z'],
    ['UTC', '2026-12-15', '2026-12-15T09:00:00.000Z'],
  ])('in %s begins 09:00 on %s at %s', (zone, day, instant) => {
    // The day lies between others on the far sides of both changes of the clocks.
    const days = [addDays(day as Day, -200), day, addDays(day as Day, 200)];
    const events = readBack(
      calendarText(
        calendarOf(
          zone,
          days.map((each) => study(each)),
        ),
        now,
      ),
    );
    expect(startOf(events[1])).toBe(instant);
  });

  it('shows on a wall clock of the zone the times of the plan, on any day', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01' as Day, n));
    // Not in the hours in which clocks are put forward or back.
    const start = fc.integer({ min: 5 * 60, max: 20 * 60 });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.uniqueArray(day, { minLength: 1, maxLength: 4 }),
        start,
        fc.integer({ min: 1, max: 720 }),
        (zone, days, from, minutes) => {
          const clock = clockOf(from);
          const planned = days.map((each) => study(each, clock, minutes));
          const events = readBack(calendarText(calendarOf(zone, planned), now));
          const shown = new Intl.DateTimeFormat('sv-SE', {
            timeZone: zone,
            dateStyle: 'short',
            timeStyle: 'short',
          });
          expect(events.map(({ startDate }) => shown.format(startDate.toJSDate()))).toEqual(
            days.map((each) => `${each} ${clock}`),
          );
          const endOn = Math.floor((from + minutes) / 1440);
          expect(events.map(({ endDate }) => endDate.toString().replace('Z', ''))).toEqual(
            days.map((each) => `${addDays(each, endOn)}T${clockOf((from + minutes) % 1440)}:00`),
          );
        },
      ),
    );
  });

  it('keeps every word, alarm and whole day, whatever is written in it', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
      .filter((text) => /^\P{Cc}+$/u.test(text) && !/^\s|\s$/.test(text));
    const title = fc.oneof(
      line,
      fc.constantFrom('a, b; c\\d', 'BEGIN:VEVENT', '"', 'ü'.repeat(90)),
    );
    fc.assert(
      fc.property(title, title, title, fc.integer({ min: 0, max: 1440 }), (a, b, name, minutes) => {
        const dayEvent: WordedEvent = {
          ...study('2026-12-31'),
          uid: 'renewal-1.a@halfday',
          time: null,
          alarms: [minutes],
          title: b,
          description: `${a}\n${b}`,
        };
        const file = { ...calendarOf('Europe/Berlin', []), name };
        const events = [{ ...study('2026-12-15'), title: a, alarms: [0 - minutes] }, dayEvent];
        const text = calendarText({ ...file, events }, now);
        const [first, second, ...more] = readBack(text);
        expect(more).toEqual([]);
        expect(first?.summary).toBe(a);
        expect(alarmsOf(first)).toEqual([0 - minutes * 60]);
        expect(second?.summary).toBe(b);
        expect(second?.description).toBe(`${a}\n${b}`);
        expect(second?.startDate.isDate).toBe(true);
        expect(second?.startDate.toString()).toBe('2026-12-31');
        expect(second?.duration.toSeconds()).toBe(86_400);
        expect(alarmsOf(second)).toEqual([minutes * 60]);
        // The parser leaves the escapes of properties that it doesn't know.
        const calendar = new ICAL.Component(ICAL.parse(text));
        const read = String(calendar.getFirstPropertyValue('name'));
        expect(read.replaceAll(/\\(.)/gu, '$1')).toBe(name);
      }),
    );
  });

  it('has the same ids as a later one, which is newer, and leaves no duplicates after it', () => {
    const alarms = { beforeStudy: 10 as Minutes, onDays: null };
    fc.assert(
      fc.property(documentArbitrary, ({ programme }) => {
        if (!programme) return;
        const events = calendarEvents(programme, alarms).map((event) => ({
          ...event,
          title: event.kind,
          description: '',
        }));
        const calendar = calendarOf('Europe/Berlin', events);
        const request = { kind: 'calendar', fileType: 'Calendar', calendar };
        expect(exportSchema.safeParse(request).success).toBe(true);
        const first = readBack(calendarText(calendar, now));
        const second = readBack(calendarText(calendar, later));
        const merged = new Map([...first, ...second].map((event) => [event.uid, event]));
        expect(merged.size).toBe(first.length);
        expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
        for (const [index, event] of second.entries()) {
          expect(event.sequence).toBeGreaterThan(first[index]?.sequence ?? 0);
        }
        const cancelled = first.map(({ component }) => component.getFirstPropertyValue('status'));
        expect(cancelled).toEqual(
          events.map(({ isCancelled }) => (isCancelled ? 'CANCELLED' : 'CONFIRMED')),
        );
      }),
    );
  });

  it('names a zone without what would end its name', () => {
    expect(['Europe/Berlin', 'Etc/GMT+3', '+05:30'].map(zoneId)).toEqual([
      'Europe/Berlin',
      'Etc/GMT+3',
      '+0530',
    ]);
  });

  it('is of lines of 75 bytes at most, each ended as the standard says, and stamped in UTC', () => {
    const text = calendarText(
      calendarOf('America/New_York', [{ ...study('2026-12-15'), title: 'ü€😀'.repeat(60) }]),
      now,
    );
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(text).toContain('DTSTAMP:20261215T090000Z');
  });
});

function clockOf(minutes: number): ClockTime {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` as ClockTime;
}

function alarmsOf(event: ICAL.Event | undefined): readonly number[] {
  return (event?.component.getAllSubcomponents('valarm') ?? []).map((alarm) => {
    const trigger = alarm.getFirstProperty('trigger');
    expect(trigger?.getParameter('related') ?? 'START').toBe('START');
    const before = trigger?.getFirstValue();
    return before instanceof ICAL.Duration ? before.toSeconds() : Number.NaN;
  });
}
