import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargesWhenFinishedOn } from '../calendar/billing.ts';
import { listActivities } from '../curriculum/curriculum.ts';
import { documentArbitrary, setupArbitrary } from '../plan/document.arbitrary.ts';
import type { Programme } from '../plan/document.ts';
import type { Availability, DayHours } from '../planner/availability.ts';
import { type Day, minutes } from '../units.ts';
import type { Forecast } from './forecast.ts';
import { forecastProgramme, forecastSetup } from './forecast-programme.ts';
import { learnPace } from './learn-pace.ts';

const programmes = documentArbitrary
  .map(({ programme }) => programme)
  .filter((programme): programme is Programme => programme !== null);
const today = '2026-12-10' as Day;

function figuresOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresOf) : [];
}

function allDone(programme: Programme): Programme {
  const one = minutes(1);
  const parts = listActivities(programme.curriculum).map(({ activity }) => ({
    activity: activity.id,
    minutes: one,
    of: one,
  }));
  const ticks =
    parts.length === 0 ? [] : [{ id: 'all', day: today, half: 'morning', parts } as const];
  return { ...programme, ticks };
}

function withMore(availability: Availability, more: number): Availability {
  const add = (hours: DayHours): DayHours => ({
    ...hours,
    afternoon: {
      ...hours.afternoon,
      capacity: minutes(hours.afternoon.capacity + more),
    },
  });
  const each = <T extends object>(record: T): T =>
    Object.fromEntries(Object.entries(record).map(([key, hours]) => [key, add(hours)])) as T;
  return { weekly: each(availability.weekly), exceptions: each(availability.exceptions) };
}

function notLater(a: Forecast, b: Forecast) {
  for (const of of ['p10', 'p50', 'p80', 'p90'] as const) {
    expect(a.finish[of] ?? '9999').toSatisfy((day: string) => day <= (b.finish[of] ?? '9999'));
  }
}

describe('the forecast', () => {
  it('holds no figure that is not finite and no probability outside [0, 1]', () => {
    fc.assert(
      fc.property(programmes, (programme) => {
        const forecast = forecastProgramme(programme, today);
        for (const figure of figuresOf(forecast)) expect(figure).toSatisfy(Number.isFinite);
        const { inTime, beforeRenewal, charges } = forecast;
        for (const p of [inTime, beforeRenewal, ...charges.map((c) => c.probability)]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is ordered: percentiles by day, charges ever less likely, the safe day never likelier', () => {
    fc.assert(
      fc.property(programmes, (programme) => {
        const { finish, charges, inTime, beforeRenewal, needed } = forecastProgramme(
          programme,
          today,
        );
        const days = [finish.p10, finish.p50, finish.p80, finish.p90].map((d) => d ?? '9999');
        expect([...days].sort()).toEqual(days);
        expect(needed.p10).toBeLessThanOrEqual(needed.p90);
        expect(inTime).toBeLessThanOrEqual(beforeRenewal);
        const odds = charges.map((charge) => charge.probability);
        expect([...odds].sort((a, b) => b - a)).toEqual(odds);
      }),
      { numRuns: 150 },
    );
  });

  it('says today, for certain, and at the price of the charges so far, when all is done', () => {
    fc.assert(
      fc.property(programmes.map(allDone), (programme) => {
        if (programme.ticks.length === 0) return;
        const { isDone, finish, expectedCost } = forecastProgramme(programme, today);
        expect([isDone, finish.p10, finish.p90]).toEqual([true, today, today]);
        const { price, ...terms } = programme.subscription;
        const due = Math.max(chargesWhenFinishedOn(terms, today), terms.trialDays === 0 ? 1 : 0);
        expect(expectedCost).toBe(price.amount * due);
      }),
      { numRuns: 60 },
    );
  });

  it('is the prior while nothing is logged', () => {
    fc.assert(
      fc.property(setupArbitrary, (setup) => {
        const { pace } = forecastSetup(setup, today);
        expect(pace.observations).toBe(0);
        expect(pace.ownShare).toBeCloseTo(0, 12);
        expect(Math.log(pace.ratio)).toBeCloseTo(learnPace(setup.study.background, []).mean, 12);
      }),
      { numRuns: 50 },
    );
  });

  it('never finishes later with more capacity', () => {
    fc.assert(
      fc.property(setupArbitrary, fc.integer({ min: 1, max: 120 }), (setup, more) => {
        const availability = withMore(setup.availability, more);
        notLater(forecastSetup({ ...setup, availability }, today), forecastSetup(setup, today));
      }),
      { numRuns: 100 },
    );
  });

  it('never finishes earlier with more work', () => {
    fc.assert(
      fc.property(programmes, fc.integer({ min: 1, max: 300 }), (programme, more) => {
        const silent = { ...programme, ticks: [], sessions: [] };
        const first = listActivities(silent.curriculum)[0];
        if (!first) return;
        const estimate = (of: number) => ({
          ...silent,
          estimates: { ...silent.estimates, [first.activity.id]: minutes(of) },
        });
        notLater(
          forecastProgramme(estimate(60), today),
          forecastProgramme(estimate(60 + more), today),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('sees no end where there is no time to study', () => {
    fc.assert(
      fc.property(setupArbitrary, (setup) => {
        if (listActivities(setup.curriculum).length === 0) return;
        const none = { start: '09:00', capacity: 0 } as DayHours['morning'];
        const off: DayHours = { morning: none, afternoon: none };
        const weekly = { 1: off, 2: off, 3: off, 4: off, 5: off, 6: off, 7: off };
        const idle = { ...setup, availability: { weekly, exceptions: {} } };
        const { finish, inTime } = forecastSetup(idle, today);
        expect([finish.p10, finish.p50, finish.p90, inTime]).toEqual([null, null, null, 0]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('learnPace', () => {
  it('moves from the prior to the learner, and the more blocks the surer', () => {
    const blocks = fc.array(
      fc.record({
        estimate: fc.integer({ min: 1, max: 600 }),
        actual: fc.integer({ min: 1, max: 900 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(blocks, (ratios) => {
        const prior = learnPace('some', []);
        const learned = learnPace('some', ratios);
        const own =
          ratios.reduce((sum, { estimate, actual }) => sum + Math.log(actual / estimate), 0) /
          ratios.length;
        expect(learned.variance).toBeLessThan(prior.variance);
        expect(learned.mean).toBeGreaterThanOrEqual(Math.min(own, prior.mean) - 1e-12);
        expect(learned.mean).toBeLessThanOrEqual(Math.max(own, prior.mean) + 1e-12);
      }),
    );
  });
});
