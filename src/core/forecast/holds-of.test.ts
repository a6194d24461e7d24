import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { listActivities } from '../curriculum/curriculum.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import type { Programme } from '../plan/document.ts';
import { programmeArbitrary } from '../plan/underway.arbitrary.ts';
import type { Pin } from '../planner/pin.ts';
import { remainingMinutes } from '../record/remaining.ts';
import type { Day } from '../units.ts';
import { burndownFan } from './burndown-fan.ts';
import { forecastInputOf, forecastProgramme } from './forecast-programme.ts';
import { holdsOf } from './holds-of.ts';

const today = '2026-12-10' as Day;

/** A programme with something left, and one of its activities put on a day to come. */
const pinned = fc
  .tuple(programmeArbitrary, fc.nat(), fc.integer({ min: 1, max: 60 }))
  .map(([programme, pick, days]) => {
    const free: Programme = { ...programme, pins: [] };
    const { curriculum, study, estimates } = free;
    const left = remainingMinutes(free, estimateActivities(curriculum, study, estimates));
    const open = listActivities(curriculum).filter(
      ({ activity }) => (left.get(activity.id) ?? 0) > 0,
    );
    const one = open[pick % Math.max(1, open.length)];
    if (!one) return null;
    const pin: Pin = { day: addDays(today, days), half: 'morning', activity: one.activity.id };
    return { free, pin, pinned: { ...free, pins: [pin] } };
  })
  .filter((each) => each !== null);

describe('what was put on a later day', () => {
  it('is not done before it, and never makes anything earlier or likelier', () => {
    fc.assert(
      fc.property(pinned, ({ free, pin, pinned: held }) => {
        const before = forecastProgramme(free, today);
        const after = forecastProgramme(held, today);
        for (const of of ['p10', 'p50', 'p80', 'p90'] as const) {
          const finish = after.finish[of] ?? '9999';
          expect(finish >= pin.day).toBe(true);
          expect(finish >= (before.finish[of] ?? '9999')).toBe(true);
        }
        expect(after.inTime).toBeLessThanOrEqual(before.inTime);
        expect(after.expectedCost).toBeGreaterThanOrEqual(before.expectedCost);
        expect(after.needed).toEqual(before.needed);
      }),
    );
  });

  it('keeps what has to wait on the burndown until then, and no more than there is', () => {
    fc.assert(
      fc.property(pinned, ({ pin, pinned: held }) => {
        const input = forecastInputOf(held, today);
        const all = new Map(input.blocks.map(({ place, left }) => [place, left]));
        for (const { blocks } of input.holds) {
          for (const { place, left } of blocks) {
            expect(left).toBeLessThanOrEqual((all.get(place) ?? 0) + 1e-9);
          }
        }
        for (const { day, p10 } of burndownFan(input, 70)) {
          if (day < pin.day) expect(p10).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('holds nothing where nothing was put on a later day', () => {
    fc.assert(
      fc.property(pinned, ({ free, pin }) => {
        const { blocks } = forecastInputOf(free, today);
        const pins = [{ ...pin, day: today }];
        expect(holdsOf({ ...free, pins }, today, blocks, () => 1)).toEqual([]);
      }),
    );
  });
});
