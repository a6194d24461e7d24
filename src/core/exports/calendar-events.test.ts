import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfDayKey } from '../calendar/half.ts';
import { applyCommand } from '../plan/apply-command.ts';
import type { PlanDocument, Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import { underwayArbitrary } from '../plan/underway.arbitrary.ts';
import type { ClockTime, Day, Instant, Minutes } from '../units.ts';
import { type CalendarEvent, calendarEvents } from './calendar-events.ts';

const alarms = { beforeStudy: 10 as Minutes, onDays: '09:00' as ClockTime };

const weekOff = { start: '09:00' as ClockTime, capacity: 0 as Minutes };

/** The same programme after it was planned anew on some day, sometimes with a day off more. */
function replanned(document: PlanDocument, today: Day, isOff: boolean): Programme | null {
  let next: PlanDocument = document;
  if (isOff && document.programme) {
    const { availability } = document.programme;
    const off = { morning: weekOff, afternoon: { ...weekOff, start: '14:00' as ClockTime } };
    const changed = applyCommand(document, {
      kind: 'change-availability',
      availability: {
        weekly: { ...availability.weekly, 1: off, 3: off },
        exceptions: {},
      },
    });
    next = changed.ok ? changed.value : document;
  }
  const at = '2026-12-20T08:00:00.000Z' as Instant;
  const planned = applyCommand(next, { kind: 'accept-plan', planId: 'anew', at, today });
  return planned.ok ? planned.value.programme : null;
}

/** What a calendar shows that took one export after the other: by uid, without what is cancelled. */
function merged(...exports: readonly (readonly CalendarEvent[])[]): readonly CalendarEvent[] {
  const calendar = new Map(exports.flat().map((event) => [event.uid, event]));
  return [...calendar.values()].filter(({ isCancelled }) => !isCancelled);
}

function shownHalfDays(events: readonly CalendarEvent[]): readonly string[] {
  return events.flatMap((event) => (event.kind === 'study' ? [halfDayKey(event)] : [])).sort();
}

describe('the events of a programme', () => {
  it('are the followed half-days, each once, at their times and for as long as is planned', () => {
    fc.assert(
      fc.property(underwayArbitrary, ({ programme }) => {
        const events = calendarEvents(programme, alarms);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        const shown = events.filter((event) => event.kind === 'study' && !event.isCancelled);
        expect(shown).toMatchObject(
          followedBlocks(programme).map(({ day, half, start, pieces }) => {
            const minutes = pieces.reduce((sum, piece) => sum + piece.minutes, 0);
            return { day, half, time: { start, minutes }, pieces, alarms: [-10] };
          }),
        );
      }),
    );
  });

  it('show in a calendar that took an earlier export exactly what a new one would show', () => {
    const day = fc.integer({ min: 1, max: 31 }).map((n) => `2026-12-${`${n}`.padStart(2, '0')}`);
    fc.assert(
      fc.property(underwayArbitrary, day, fc.boolean(), (document, today, isOff) => {
        const after = replanned(document, today as Day, isOff);
        if (!after) return;
        const first = calendarEvents(document.programme, alarms);
        const second = calendarEvents(after, alarms);
        expect(shownHalfDays(merged(first, second))).toEqual(shownHalfDays(merged(second)));
        const daysOf = (events: readonly CalendarEvent[]) =>
          events.flatMap((event) => (event.kind === 'study' ? [] : [`${event.uid} ${event.day}`]));
        expect(daysOf(merged(first, second)).sort()).toEqual(daysOf(merged(second)).sort());
        expect(shownHalfDays(merged(second))).toEqual(followedBlocks(after).map(halfDayKey).sort());
      }),
    );
  });

  it('keep their uid for the same half-day, and share none with another programme', () => {
    const id = fc.oneof(fc.uuid(), fc.string({ unit: 'binary', minLength: 1 }));
    fc.assert(
      fc.property(underwayArbitrary, id, id, ({ programme }, a, b) => {
        const uidsOf = (own: string) =>
          calendarEvents({ ...programme, id: own }, alarms).map(({ uid }) => uid);
        const first = uidsOf(a);
        expect(uidsOf(a)).toEqual(first);
        expect(first.filter((uid) => !/^[\w.@-]+$/.test(uid))).toEqual([]);
        if (a !== b) expect(uidsOf(b).filter((uid) => first.includes(uid))).toEqual([]);
      }),
    );
  });

  it('remind of nothing that is cancelled, and of nothing at all if that is chosen', () => {
    fc.assert(
      fc.property(underwayArbitrary, ({ programme }) => {
        for (const { isCancelled, alarms: set } of calendarEvents(programme, alarms)) {
          expect(set.length).toBe(isCancelled ? 0 : 1);
        }
        const silent = calendarEvents(programme, { beforeStudy: null, onDays: null });
        expect(silent.flatMap((event) => event.alarms)).toEqual([]);
      }),
    );
  });
});
