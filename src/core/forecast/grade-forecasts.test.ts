import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import { type Cents, type Day, minutes } from '../units.ts';
import { forecastProgramme } from './forecast-programme.ts';
import { gradeForecasts } from './grade-forecasts.ts';
import { type ForecastSnapshot, takeSnapshot } from './snapshot.ts';

const start = '2026-12-01' as Day;
const day = fc.nat(60).map((n) => addDays(start, n));
const snapshotArbitrary: fc.Arbitrary<ForecastSnapshot> = fc
  .record({
    day,
    finish: fc.option(fc.tuple(day, day, day)),
    inTime: fc.double({ min: 0, max: 1 }),
    safe: day,
  })
  .map(({ day: on, finish, inTime, safe }) => {
    const [p10 = null, p50 = null, p90 = null] = [...(finish ?? [])].sort();
    return {
      day: on,
      p10,
      p50,
      p90,
      safe,
      inTime: inTime || 0,
      left: minutes(60),
      needed: minutes(70),
      expectedCost: 5000 as Cents,
    };
  });

describe('gradeForecasts', () => {
  it('is null or a grade within its bounds, over what was said before the finish', () => {
    fc.assert(
      fc.property(fc.array(snapshotArbitrary), day, (snapshots, finishedOn) => {
        const before = snapshots.filter((each) => each.day < finishedOn);
        const grade = gradeForecasts(snapshots, finishedOn);
        expect(grade === null).toBe(before.length === 0);
        if (!grade) return;
        expect(grade.graded).toHaveLength(before.length);
        expect(grade.brier >= 0 && grade.brier <= 1).toBe(true);
        expect(Math.abs(grade.bias)).toBeLessThanOrEqual(grade.meanError + 1e-9);
      }),
    );
  });

  it('finds no fault with one who knew', () => {
    const end = addDays(start, 20);
    const cost = { left: minutes(60), needed: minutes(60), expectedCost: 5000 as Cents };
    const known = { p10: end, p50: end, p90: end, safe: end, ...cost };
    const snapshots = [0, 5, 12].map((n) => ({ ...known, day: addDays(start, n), inTime: 1 }));
    const perfect = { meanError: 0, bias: 0, brier: 0 };
    expect(gradeForecasts(snapshots, end)).toMatchObject(perfect);
    expect(gradeForecasts(snapshots, end)?.graded.every(({ isInside }) => isInside)).toBe(true);
    const late = gradeForecasts(snapshots, addDays(end, 3));
    expect(late).toMatchObject({ meanError: 3, bias: -3, brier: 1 });
    expect(late?.graded.some(({ isInside }) => isInside)).toBe(false);
  });
});

describe('takeSnapshot', () => {
  it('keeps what was said, in a few hundred bytes', () => {
    fc.assert(
      fc.property(documentArbitrary, ({ programme }) => {
        if (!programme) return;
        const forecast = forecastProgramme(programme, start);
        const snapshot = takeSnapshot(forecast, start, minutes(100), start);
        expect(snapshot.p50).toBe(forecast.finish.p50);
        expect(JSON.stringify(snapshot).length).toBeLessThan(220);
      }),
    );
  });
});
