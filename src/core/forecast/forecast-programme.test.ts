import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstChargeDay, nextRenewal } from '../calendar/billing.ts';
import { listActivities } from '../curriculum/curriculum.ts';
import type { Programme } from '../plan/document.ts';
import { nothingBefore } from '../plan/done-before.ts';
import { setupArbitrary } from '../plan/setup.arbitrary.ts';
import { programmeArbitrary } from '../plan/underway.arbitrary.ts';
import type { Availability, DayHours } from '../planner/availability.ts';
import { type Day, minutes } from '../units.ts';
import { burndownFan } from './burndown-fan.ts';
import type { Forecast } from './forecast.ts';
import { forecastInputOf, forecastProgramme, forecastSetup } from './forecast-programme.ts';
import { pacePrior } from './pace-prior.ts';

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
      fc.property(programmeArbitrary, (programme) => {
        const forecast = forecastProgramme(programme, today);
        for (const figure of figuresOf(forecast)) expect(figure).toSatisfy(Number.isFinite);
        const { inTime, beforeRenewal, charges } = forecast;
        for (const p of [inTime, beforeRenewal, ...charges.map((c) => c.probability)]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is ordered: percentiles by day, charges ever less likely, the safe day never likelier', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
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
    );
  });

  it('says today, for certain, and at the price of the charges so far, when all is done', () => {
    fc.assert(
      fc.property(programmeArbitrary.map(allDone), (programme) => {
        if (programme.ticks.length === 0) return;
        const { isDone, finish, expectedCost } = forecastProgramme(programme, today);
        expect([isDone, finish.p10, finish.p90]).toEqual([true, today, today]);
        const { price, ...terms } = programme.subscription;
        const due = firstChargeDay(terms) <= today ? nextRenewal(terms, today) : 0;
        const least = terms.trialDays === 0 ? 1 : 0;
        expect(expectedCost).toBe(price.amount * Math.max(due, least));
      }),
    );
  });

  it('is the prior while nothing is logged', () => {
    fc.assert(
      fc.property(setupArbitrary, (any) => {
        const setup = { ...any, doneBefore: nothingBefore };
        const { pace } = forecastSetup(setup, today);
        expect(pace.observations).toBe(0);
        expect(pace.ownShare).toBeCloseTo(0, 12);
        expect(Math.log(pace.ratio)).toBeCloseTo(
          (setup.prior ?? pacePrior(setup.study.background)).mean,
          12,
        );
      }),
    );
  });

  it('never finishes later with more capacity', () => {
    fc.assert(
      fc.property(setupArbitrary, fc.integer({ min: 1, max: 120 }), (setup, more) => {
        const availability = withMore(setup.availability, more);
        notLater(forecastSetup({ ...setup, availability }, today), forecastSetup(setup, today));
      }),
    );
  });

  it('never finishes earlier with more work', () => {
    fc.assert(
      fc.property(programmeArbitrary, fc.integer({ min: 1, max: 300 }), (programme, more) => {
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
    );
  });

  it('charges at least once where anything is paid', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const { charges, expectedCost, isDone } = forecastProgramme(programme, today);
        const count = charges.reduce((sum, { probability }) => sum + probability, 0);
        const { price, ...terms } = programme.subscription;
        // Who is done within the free trial never pays.
        const isPaid = terms.trialDays === 0 || (!isDone && firstChargeDay(terms) <= today);
        if (isPaid) expect(count).toBeGreaterThanOrEqual(1);
        expect(expectedCost).toBe(Math.round(count * price.amount));
      }),
    );
  });

  it('is the same however often it is asked', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        expect(forecastProgramme(programme, today)).toEqual(forecastProgramme(programme, today));
      }),
    );
  });

  it('keeps lost time out of the pace', () => {
    fc.assert(
      fc.property(programmeArbitrary, fc.integer({ min: 1, max: 200 }), (programme, lost) => {
        const sessions = programme.sessions.map((session) => ({
          ...session,
          minutes: minutes(session.minutes + lost),
          lostMinutes: minutes(session.lostMinutes + lost),
        }));
        const { pace } = forecastProgramme({ ...programme, sessions }, today);
        expect(pace.lectures.ratio).toBe(forecastProgramme(programme, today).pace.lectures.ratio);
      }),
    );
  });

  it('draws the burndown from what is left now down to nothing', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const input = forecastInputOf(programme, today);
        const left = input.estimated;
        let before: Readonly<Record<'p10' | 'p50' | 'p90', number>> = {
          p10: left,
          p50: left,
          p90: left,
        };
        const fan = burndownFan(input, 40);
        for (const row of fan) {
          expect(row.p10).toBeLessThanOrEqual(row.p50);
          expect(row.p50).toBeLessThanOrEqual(row.p90);
          for (const of of ['p10', 'p50', 'p90'] as const) {
            expect(row[of]).toBeLessThanOrEqual(before[of]);
          }
          before = row;
        }
        const { finish } = forecastProgramme(programme, today);
        if (left === 0) return;
        for (const of of ['p10', 'p50', 'p90'] as const) {
          const end = fan.find((row) => row[of] === 0)?.day ?? null;
          const last = fan.at(-1)?.day ?? '';
          expect(end).toBe((finish[of] ?? '9999') <= last ? finish[of] : null);
        }
        const weekly = fan.filter((_, index) => index % 7 === 6);
        expect(burndownFan(input, 40, 7)).toEqual(weekly);
      }),
    );
  });

  it('sees no end where there is no time to study', () => {
    fc.assert(
      fc.property(setupArbitrary, (any) => {
        const setup = { ...any, skipped: [], doneBefore: nothingBefore };
        if (listActivities(setup.curriculum).length === 0) return;
        const none = { start: '09:00', capacity: 0 } as DayHours['morning'];
        const off: DayHours = { morning: none, afternoon: none };
        const weekly = { 1: off, 2: off, 3: off, 4: off, 5: off, 6: off, 7: off };
        const idle = { ...setup, availability: { weekly, exceptions: {} } };
        const { finish, inTime } = forecastSetup(idle, today);
        expect([finish.p10, finish.p50, finish.p90, inTime]).toEqual([null, null, null, 0]);
      }),
    );
  });
});
