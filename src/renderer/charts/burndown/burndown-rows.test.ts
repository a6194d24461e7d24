import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renewalDay, safeFinishDay } from '#core/calendar/billing.ts';
import { addDays } from '#core/calendar/day.ts';
import { compareHalfDays, type HalfDay } from '#core/calendar/half.ts';
import { estimateActivities } from '#core/curriculum/estimate-activities.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import { burndown } from '#core/record/burndown.ts';
import type { Day } from '#core/units.ts';
import {
  type BurndownInput,
  type BurndownPoint,
  burndownDays,
  burndownRows,
} from './burndown-rows.ts';

const aheadArbitrary = fc
  .array(fc.option(fc.nat(90)), { minLength: 4, maxLength: 4 })
  .map((days) => days.map((each) => each ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b));

const inputArbitrary: fc.Arbitrary<BurndownInput> = fc
  .record({
    document: documentArbitrary,
    today: fc.nat(60).map((n) => addDays('2026-11-25' as Day, n)),
    half: fc.constantFrom('morning' as const, 'afternoon' as const),
    ahead: fc.option(aheadArbitrary, { freq: 6 }),
  })
  .filter(({ document }) => document.programme !== null)
  .map(({ document: { programme }, today, half, ahead }) => {
    if (programme === null) throw new Error('filtered');
    const { curriculum, study, subscription } = programme;
    const estimates = estimateActivities(curriculum, study.pace, programme.estimates);
    const now: HalfDay = { day: today, half };
    const dayAhead = (index: number) => {
      const days = ahead?.[index] ?? 0;
      return Number.isFinite(days) ? addDays(today, days) : null;
    };
    return {
      rows: burndown(programme, estimates, now),
      now,
      planned: programme.plans[0].minutes,
      estimated: [...estimates.values()].reduce((sum, { minutes }) => sum + minutes, 0),
      finish: ahead && { p10: dayAhead(0), p50: dayAhead(1), p80: dayAhead(2), p90: dayAhead(3) },
      capacityOf: (at) => hoursOn(programme.availability, at.day)[at.half].capacity,
      safe: safeFinishDay(subscription),
      renewals: [1, 2, 3, 4, 5].map((k) => renewalDay(subscription, k)),
    };
  });

function check(property: (input: BurndownInput) => void): void {
  fc.assert(fc.property(inputArbitrary, property));
}

describe('burndownRows', () => {
  test('goes on in time, within the edges, in no more points than a chart can bear', () => {
    check((input) => {
      const { points, end, days, hours, now, renewals } = burndownRows(input);
      expect(points.length).toBeLessThan(440);
      const isOut = ({ at, baseline, actual }: BurndownPoint, index: number) =>
        at <= (points[index - 1]?.at ?? -1) ||
        at > end ||
        Math.max(baseline ?? 0, actual ?? 0) > (hours.at(-1) ?? 0);
      expect(points.filter(isOut)).toEqual([]);
      const marks = [...days, ...renewals, { at: now }];
      expect(marks.filter(({ at }) => at < 0 || at >= end)).toEqual([]);
      expect(days.length).toBeLessThan(10);
    });
  });

  test('says what was left of the past alone, and what is likely of the future alone', () => {
    check((input) => {
      const { points, now, left } = burndownRows(input);
      const isWrong = ({ at, actual, range, likely }: BurndownPoint) =>
        (actual !== null) !== at <= now ||
        (at < now && (range !== null || likely !== null)) ||
        (likely !== null && range === null);
      expect(points.filter(isWrong)).toEqual([]);
      const here = points.find(({ at }) => at === now);
      expect(here?.actual).toBe(left);
      if (!input.finish) expect(points.filter(({ range }) => range !== null)).toEqual([]);
      else expect(here).toMatchObject({ likely: left, range: [left, left] });
    });
  });

  test('opens a fan that never rises, is flat without capacity, and ends on the finish days', () => {
    check((input) => {
      const { points, left } = burndownRows(input);
      if (input.finish === null) return;
      const fan = points.filter(({ range }) => range !== null);
      const crossed = fan.filter(
        ({ range, likely }) =>
          (range?.[0] ?? 0) > (likely ?? 0) || (likely ?? 0) > (range?.[1] ?? 0),
      );
      expect(crossed).toEqual([]);
      const { p10, p50, p90 } = input.finish;
      const edges = [
        { end: p10, values: fan.map(({ range }) => range?.[0] ?? 0) },
        { end: p50, values: fan.map(({ likely }) => likely ?? 0) },
        { end: p90, values: fan.map(({ range }) => range?.[1] ?? 0) },
      ];
      for (const { end, values } of edges) {
        const isWrong = (point: BurndownPoint, index: number) => {
          const value = values[index] ?? 0;
          const before = values[index - 1] ?? left;
          if (end === null) return value !== left;
          if (compareHalfDays(point, { day: end, half: 'afternoon' }) >= 0) {
            return index > 0 && value !== 0;
          }
          return value > before;
        };
        expect(fan.filter(isWrong)).toEqual([]);
      }
    });
  });

  test('is flat on a day off, and reaches nothing on the likely day', () => {
    const capacity: Record<string, number> = { '2026-12-05': 0, '2026-12-06': 0 };
    const rows = ['04', '05', '06', '07', '08', '09'].flatMap((d) =>
      (['morning', 'afternoon'] as const).map((half) => ({
        day: `2026-12-${d}` as Day,
        half,
        baseline: 600 as never,
        actual: d === '04' && half === 'morning' ? (600 as never) : null,
      })),
    );
    const { points } = burndownRows({
      rows,
      now: { day: '2026-12-04' as Day, half: 'morning' },
      planned: 600,
      estimated: 600,
      finish: {
        p10: '2026-12-07' as Day,
        p50: '2026-12-08' as Day,
        p80: '2026-12-08' as Day,
        p90: null,
      },
      capacityOf: ({ day }) => capacity[day] ?? 100,
      safe: '2026-12-29' as Day,
      renewals: [],
    });
    const at = (day: string, half = 'afternoon') =>
      points.findLast((point) => point.day === `2026-12-${day}` && point.half === half);
    expect(at('04')?.likely).toBe(400);
    expect(at('06')?.likely).toBe(400);
    expect(at('07', 'morning')?.likely).toBe(300);
    expect(at('08')?.likely).toBe(0);
    expect(at('07')?.range).toEqual([0, 600]);
  });

  test('gives each day one row of its table, with what was left last', () => {
    check((input) => {
      const { points, left } = burndownRows(input);
      const days = burndownDays(points);
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      expect(days.find(({ day }) => day === input.now.day)?.actual).toBe(left);
    });
  });
});
