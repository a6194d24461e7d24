import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfDayKey } from '../calendar/half.ts';
import { hoursOn } from '../planner/hours-on.ts';
import { documentArbitrary } from './document.arbitrary.ts';
import type { Programme } from './document.ts';
import { extrasOf } from './extras.ts';
import { firstOpenDay } from './first-open-day.ts';
import { reserveFor } from './reserve-for.ts';
import { revise } from './revise.ts';
import { dayOfMonthArbitrary } from './setup.arbitrary.ts';

const asked = fc
  .record({ document: documentArbitrary, today: dayOfMonthArbitrary, count: fc.nat(6) })
  .filter(({ document }) => document.programme !== null)
  .map(({ document, today, count }) => ({
    programme: document.programme as Programme,
    today,
    count,
  }));

describe('reserveFor', () => {
  it('keeps what is over, and has half-days with hours ahead, at most as many as asked for', () => {
    fc.assert(
      fc.property(asked, ({ programme, today, count }) => {
        const from = firstOpenDay(programme, today);
        const reserve = reserveFor(programme, today, count);
        const ahead = reserve.filter(({ day }) => day >= from);
        expect(ahead.length).toBeLessThanOrEqual(count);
        expect(new Set(ahead.map(halfDayKey)).size).toBe(ahead.length);
        const pinned = new Set(programme.pins.map(halfDayKey));
        for (const at of ahead) {
          expect(hoursOn(programme.availability, at.day)[at.half].capacity).toBeGreaterThan(0);
          expect(pinned.has(halfDayKey(at))).toBe(false);
        }
        const past = (some: Programme['reserve']) => some.filter(({ day }) => day < from);
        expect(past(reserve)).toEqual(past(programme.reserve));
      }),
    );
  });

  it('is kept free by the plan that follows, and asking again for as many changes nothing', () => {
    fc.assert(
      fc.property(asked, ({ programme, today, count }) => {
        const reserve = reserveFor(programme, today, count);
        const revised = revise(programme, {
          planId: 'new',
          at: `${today}T08:00:00.000Z` as never,
          today,
          changes: { extras: { ...extrasOf(programme), reserve } },
          why: { kind: 'settings' },
        });
        if (!revised.ok) throw new Error(revised.error.kind);
        const from = firstOpenDay(programme, today);
        const kept = new Set(reserve.filter(({ day }) => day >= from).map(halfDayKey));
        for (const block of revised.value.plans.at(-1)?.blocks ?? []) {
          expect(kept.has(halfDayKey(block))).toBe(false);
        }
        expect(reserveFor(revised.value, today, count)).toEqual(reserve);
      }),
    );
  });
});
