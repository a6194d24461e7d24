import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../calendar/day.ts';
import { compareHalfDays, halfDayKey } from '../calendar/half.ts';
import { availabilityArbitrary } from '../planner/availability.arbitrary.ts';
import { defaultAvailability } from '../planner/default-availability.ts';
import { hoursOn } from '../planner/hours-on.ts';
import { openHalfDays } from '../planner/open-half-days.ts';
import type { Day } from '../units.ts';
import { listProjectDays } from './list-project-days.ts';
import { spreadReserve } from './spread-reserve.ts';

const from = '2026-12-01' as Day;
const requests = fc.record({
  availability: availabilityArbitrary,
  from: fc.constant(from),
  before: fc.integer({ min: -3, max: 60 }).map((n) => addDays(from, n)),
  count: fc.nat(20),
});

describe('spreadReserve', () => {
  it('finds open half-days before the day, in order, as many as there are at most', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { availability, before, count } = request;
        const reserve = spreadReserve(request);
        const dayCount = Math.max(0, daysBetween(from, before));
        const open = openHalfDays(availability, { day: from, half: 'morning' }, dayCount);
        expect(reserve.length).toBe(Math.min(count, open.length));
        const keys = new Set(open.map(halfDayKey));
        for (const [index, at] of reserve.entries()) {
          expect(keys.has(halfDayKey(at))).toBe(true);
          expect(at.day < before).toBe(true);
          expect(hoursOn(availability, at.day)[at.half].capacity).toBeGreaterThan(0);
          const next = reserve[index + 1];
          if (next) expect(compareHalfDays(at, next)).toBeLessThan(0);
        }
      }),
    );
  });

  it('lies everywhere: between two of them, as before the first and after the last, alike much', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const reserve = spreadReserve(request);
        if (reserve.length === 0) return;
        const { availability, before } = request;
        const open = openHalfDays(availability, { day: from, half: 'morning' }, 60)
          .filter(({ day }) => day < before)
          .map(halfDayKey);
        const places = reserve.map((at) => open.indexOf(halfDayKey(at)));
        const part = open.length / reserve.length;
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(Math.floor(part * index));
          expect(place).toBeLessThan(Math.ceil(part * (index + 1)));
        });
      }),
    );
  });

  it('keeps off what is taken', () => {
    const availability = defaultAvailability([6, 7]);
    const request = { availability, from, before: '2026-12-12' as Day, count: 3 };
    const first = spreadReserve(request);
    const second = spreadReserve({ ...request, taken: first });
    expect(second.filter((at) => first.map(halfDayKey).includes(halfDayKey(at)))).toEqual([]);
    expect(second.length).toBe(3);
  });
});

describe('listProjectDays', () => {
  it('begins after the finish and holds days with hours only', () => {
    fc.assert(
      fc.property(availabilityArbitrary, fc.nat(10), (availability, count) => {
        const days = listProjectDays(availability, from, count);
        const isOpen = (day: Day) => {
          const { morning, afternoon } = hoursOn(availability, day);
          return morning.capacity + afternoon.capacity > 0;
        };
        expect(days.length).toBeLessThanOrEqual(count);
        expect(days.every((day) => day > from && isOpen(day))).toBe(true);
        expect([...days]).toEqual([...new Set(days)].sort());
      }),
    );
  });
});
