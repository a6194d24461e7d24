import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstChargeDay, renewalDay, safeFinishDay } from '#core/calendar/billing.ts';
import { addDays, daysBetween } from '#core/calendar/day.ts';
import type { HalfDay } from '#core/calendar/half.ts';
import { estimateActivities } from '#core/curriculum/estimate-activities.ts';
import { burndownFan, type FanRow } from '#core/forecast/burndown-fan.ts';
import { forecastInputOf, forecastProgramme } from '#core/forecast/forecast-programme.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import { hoursOn } from '#core/planner/hours-on.ts';
import { burndown } from '#core/record/burndown.ts';
import type { Day, Minutes } from '#core/units.ts';
import {
  type BurndownInput,
  type BurndownPoint,
  burndownDays,
  burndownRows,
  lastDrawnDay,
} from './burndown-rows.ts';

const inputArbitrary: fc.Arbitrary<BurndownInput> = fc
  .record({
    document: documentArbitrary,
    today: fc.nat(60).map((n) => addDays('2026-11-25' as Day, n)),
    half: fc.constantFrom('morning' as const, 'afternoon' as const),
    // How many days of the fan are known: none, all, or some.
    every: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 9 }),
  })
  .filter(({ document }) => document.programme !== null)
  .map(({ document: { programme }, today, half, every }) => {
    if (programme === null) throw new Error('filtered');
    const { curriculum, study, subscription, availability } = programme;
    const estimates = estimateActivities(curriculum, study, programme.estimates);
    const now: HalfDay = { day: today, half };
    const rows = burndown(programme, estimates, now);
    const { isDone, finish } = forecastProgramme(programme, today);
    const last = lastDrawnDay(rows.at(-1)?.day ?? today, finish);
    const input = forecastInputOf(programme, today);
    const count = daysBetween(input.firstDay, last) + 5;
    return {
      rows,
      now,
      planned: programme.plans[0].minutes,
      estimated: [...estimates.values()].reduce((sum, { minutes }) => sum + minutes, 0),
      finish: isDone ? null : finish,
      ahead: every === null ? null : burndownFan(input, count, every),
      capacityOf: (at) =>
        at.day < subscription.startDay ? 0 : hoursOn(availability, at.day)[at.half].capacity,
      safe: safeFinishDay(subscription),
      firstCharge: firstChargeDay(subscription) > today ? firstChargeDay(subscription) : null,
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
      expect(points.length).toBeLessThan(510);
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
      if (!input.finish || !input.ahead) {
        expect(points.filter(({ range }) => range !== null)).toEqual([]);
      } else expect(here).toMatchObject({ likely: left, range: [left, left] });
    });
  });

  test('opens a fan that never rises, is flat without capacity, and ends on the finish days', () => {
    check((input) => {
      if (input.finish === null || input.ahead === null) return;
      const { points, left } = burndownRows(input);
      const fan = points.filter(({ range }) => range !== null);
      const valuesOf = {
        p10: fan.map(({ range }) => range?.[0] ?? 0),
        p50: fan.map(({ likely }) => likely ?? 0),
        p90: fan.map(({ range }) => range?.[1] ?? 0),
      };
      fan.forEach((_, index) => {
        const across = [valuesOf.p10[index], valuesOf.p50[index], valuesOf.p90[index]];
        expect(across).toEqual(across.toSorted((a = 0, b = 0) => a - b));
      });
      for (const quantile of ['p10', 'p50', 'p90'] as const) {
        const values = valuesOf[quantile];
        expect(values[0] ?? left).toBe(left);
        fan.forEach((point, index) => {
          const before = values[index - 1] ?? left;
          expect(values[index]).toBeLessThanOrEqual(before);
          const isOff = input.capacityOf(point) === 0 && point.day > input.now.day;
          // A point after the last row of a plan stands for a whole day.
          if (isOff && point.at - (fan[index - 1]?.at ?? 0) === 0.5) {
            expect(values[index]).toBe(before);
          }
        });
        const end = fan.find((_, index) => values[index] === 0)?.day ?? null;
        const last = fan.at(-1)?.day ?? input.now.day;
        const finish = input.finish[quantile];
        if (fan.length > 0) expect(end).toBe(finish !== null && finish <= last ? finish : null);
      }
    });
  });

  test('falls within a day as its halves have room, and is flat on a day off', () => {
    const capacity: Record<string, number> = { morning: 100, afternoon: 300 };
    const daysOff = ['2026-12-05', '2026-12-06'];
    const ahead = Object.entries({
      '04': [350, 400, 560],
      '05': [350, 400, 560],
      '06': [350, 400, 560],
      '07': [0, 200, 520],
      '08': [0, 0, 480],
      '09': [0, 0, 440],
    }).map(([d, [p10, p50, p90]]) => ({ day: `2026-12-${d}`, p10, p50, p90 }) as unknown as FanRow);
    const rows = ahead.flatMap(({ day }) =>
      (['morning', 'afternoon'] as const).map((half) => ({
        day,
        half,
        baseline: 600 as Minutes,
        actual: day === '2026-12-04' && half === 'morning' ? (600 as Minutes) : null,
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
      ahead,
      capacityOf: ({ day, half }) => (daysOff.includes(day) ? 0 : (capacity[half] ?? 0)),
      safe: '2026-12-29' as Day,
      firstCharge: null,
      renewals: [],
    });
    const at = (day: string, half = 'afternoon') =>
      points.findLast((point) => point.day === `2026-12-${day}` && point.half === half);
    expect(at('04', 'morning')?.likely).toBe(550);
    expect(at('04')?.likely).toBe(400);
    expect(at('06', 'morning')?.likely).toBe(400);
    expect(at('07', 'morning')).toMatchObject({ likely: 350, range: [263, 550] });
    expect(at('07')).toMatchObject({ likely: 200, range: [0, 520] });
    expect(at('08')?.likely).toBe(0);
    expect(at('09')).toMatchObject({ likely: null, range: [0, 440] });
  });

  test('gives each day one row of its table, with what was left last', () => {
    check((input) => {
      const drawing = burndownRows(input);
      const { left, now } = drawing;
      const days = burndownDays(drawing);
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      const today = days.find(({ day }) => day === input.now.day);
      expect(today).toMatchObject({ at: now, actual: left });
    });
  });

  test('says of a fan that is cut until when it goes on, and a hundred days are drawn of it', () => {
    check((input) => {
      const { points, goesOn, renewals } = burndownRows(input);
      const last = points.at(-1);
      const p90 = input.finish?.p90 ?? null;
      const isCut = !!last?.range && (p90 === null || p90 > last.day);
      expect(goesOn?.until).toBe(isCut ? p90 : undefined);
      if (isCut && last) {
        const known = input.rows.at(-1)?.day ?? input.now.day;
        expect(daysBetween(known, last.day)).toBe(100);
      }
      const charges = renewals.filter(({ isFirstCharge }) => isFirstCharge);
      const { firstCharge } = input;
      const isDrawn = firstCharge !== null && firstCharge <= (last?.day ?? '');
      expect(charges.map(({ day }) => day)).toEqual(isDrawn ? [firstCharge] : []);
    });
  });
});
