import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nowAt, untilNextHalf } from './now-at.ts';

const dates = fc.date({
  min: new Date('2000-01-02T00:00:00Z'),
  max: new Date('2199-12-30T00:00:00Z'),
  noInvalidDate: true,
});

describe('now', () => {
  test('names the half-day that the local wall clock is in', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const now = nowAt(date);
        expect(now.half).toBe(now.clock < '12:00' ? 'morning' : 'afternoon');
        expect(now.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(new Date(now.instant).getTime()).toBe(date.getTime());
      }),
    );
  });

  test('is of another half-day as soon as the wait is over, and not before', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const wait = untilNextHalf(date);
        const place = (at: Date) => `${nowAt(at).day} ${nowAt(at).half}`;
        expect(place(new Date(date.getTime() + wait))).not.toBe(place(date));
        expect(place(new Date(date.getTime() + wait - 1))).toBe(place(date));
      }),
    );
  });
});
