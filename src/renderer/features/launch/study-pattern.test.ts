import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '#core/calendar/day.ts';
import { weekdays } from '#core/calendar/weekday.ts';
import { paintDays } from '#core/plan/paint-days.ts';
import type { HoursChange } from '#core/plan/with-exception.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import type { ClockTime, Day, Minutes } from '#core/units.ts';
import {
  availabilityOf,
  paintPattern,
  patternOf,
  type StudyPattern,
  toggleDay,
  withHalfHours,
  withoutOwn,
} from './study-pattern.ts';

const days = fc.nat(60).map((count) => addDays('2026-12-01' as Day, count));
const hours = fc.record({
  morning: fc.integer({ min: 1, max: 240 }),
  afternoon: fc.integer({ min: 1, max: 300 }),
});
const patterns = fc
  .record({
    weekdays: fc.subarray([...weekdays]),
    hours,
    toggled: fc.array(days, { maxLength: 9 }),
  })
  .map(({ weekdays, hours, toggled }) => {
    const start: StudyPattern = {
      weekdays,
      hours: {
        morning: { start: '09:00' as ClockTime, capacity: hours.morning as Minutes },
        afternoon: { start: '13:30' as ClockTime, capacity: hours.afternoon as Minutes },
      },
      days: {},
    };
    return toggled.reduce(toggleDay, start);
  });

const opened = (pattern: StudyPattern, day: Day) => {
  const { morning, afternoon } = hoursOn(availabilityOf(pattern), day);
  return morning.capacity + afternoon.capacity > 0;
};

const changes = fc.constantFrom<HoursChange>(
  { kind: 'off' },
  { kind: 'off', halves: ['morning'] },
  { kind: 'by', minutes: 60 },
  { kind: 'by', minutes: -45 },
  { kind: 'pattern' },
);

describe('study pattern', () => {
  test('takes paint as a plan does, over days taken off or on, and over other paint', () => {
    const strokes = fc.array(fc.tuple(fc.uniqueArray(days, { maxLength: 5 }), changes), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(patterns, strokes, days, (pattern, strokes, day) => {
        const painted = strokes.reduce((p, [on, change]) => paintPattern(p, on, change), pattern);
        const expected = strokes.reduce(
          (hours, [on, change]) => paintDays(hours, on, change),
          availabilityOf(pattern),
        );
        expect(availabilityOf(painted)).toEqual(expected);
        expect(opened(toggleDay(painted, day), day)).toBe(!opened(painted, day));
      }),
    );
  });

  test('a click on a date turns that day over and no other', () => {
    fc.assert(
      fc.property(patterns, days, days, (pattern, day, other) => {
        const toggled = toggleDay(pattern, day);
        expect(opened(toggled, day)).toBe(!opened(pattern, day));
        if (other !== day) expect(opened(toggled, other)).toBe(opened(pattern, other));
        expect(availabilityOf(toggleDay(toggled, day))).toEqual(availabilityOf(pattern));
      }),
    );
  });

  test('keeps no exception that says what its weekday says', () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        const availability = availabilityOf(pattern);
        for (const day of Object.keys(availability.exceptions) as Day[]) {
          const plain = hoursOn({ ...availability, exceptions: {} }, day);
          expect(availability.exceptions[day]).not.toEqual(plain);
        }
      }),
    );
  });

  test('is read back from the availability it made', () => {
    fc.assert(
      fc.property(patterns, (pattern) => {
        fc.pre(pattern.weekdays.length > 0);
        expect(patternOf(availabilityOf({ ...pattern, days: {} }))).toEqual({
          ...pattern,
          days: {},
        });
      }),
    );
  });

  test('a weekday has hours of its own on all its days, and leaves those of the others alone', () => {
    const weekday = fc.constantFrom(...weekdays);
    fc.assert(
      fc.property(patterns, weekday, fc.nat(300), days, (pattern, own, minutes, day) => {
        const changed = withHalfHours(pattern, own, 'morning', { capacity: minutes as Minutes });
        const before = hoursOn(availabilityOf(pattern), day);
        const after = hoursOn(availabilityOf(changed), day);
        const isOn = pattern.weekdays.includes(weekdayOf(day)) && pattern.days[day] !== 'off';
        if (weekdayOf(day) !== own) expect(after).toEqual(before);
        else if (isOn) {
          expect(after).toEqual({
            ...before,
            morning: { ...before.morning, capacity: minutes },
          });
        }
        expect(availabilityOf(withoutOwn(changed, own))).toEqual(availabilityOf(pattern));
      }),
    );
  });
});
