import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFinishDay } from '#core/calendar/billing.ts';
import { addDays } from '#core/calendar/day.ts';
import { forecastProgramme } from '#core/forecast/forecast-programme.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { Programme } from '#core/plan/document.ts';
import { type Day, sumMinutes } from '#core/units.ts';
import { estimatesOf } from '../replica/derived.ts';
import { reportFacts } from './report-facts.ts';

const today = '2027-01-20' as Day;

/** A programme with all that is left of it ticked on some day. */
const doneArbitrary: fc.Arbitrary<Programme> = fc
  .record({ document: documentArbitrary, day: fc.nat(40).map((n) => addDays(today, -n)) })
  .filter(({ document }) => document.programme !== null)
  .map(({ document: { programme }, day }) => {
    if (programme === null) throw new Error('filtered');
    const parts = [...estimatesOf(programme)].map(([activity, { minutes }]) => ({
      activity,
      minutes,
      of: minutes,
    }));
    const tick = { id: 'all the rest', day, half: 'afternoon', parts } as const;
    return { ...programme, ticks: [...programme.ticks, tick] };
  });

const factsOf = (programme: Programme) =>
  reportFacts(programme, forecastProgramme(programme, today));

describe('reportFacts', () => {
  test('reports nothing while anything is left', () => {
    fc.assert(
      fc.property(documentArbitrary, ({ programme }) => {
        if (!programme) return;
        const forecast = forecastProgramme(programme, today);
        expect(reportFacts(programme, forecast) === null).toBe(!forecast.isDone);
      }),
    );
  });

  test('holds the forecasts from before the end, and none other, against it', () => {
    fc.assert(
      fc.property(doneArbitrary, (programme) => {
        const facts = factsOf(programme);
        if (!facts) throw new Error('all is done');
        const days = programme.ticks.map(({ day }) => day);
        expect(facts.finishedOn).toBe(days.toSorted().at(-1));
        const before = programme.forecasts.filter(({ day }) => day < facts.finishedOn);
        expect(facts.first).toBe(before[0] ?? null);
        expect(facts.grade?.graded.length ?? 0).toBe(before.length);
        expect(facts.daysInside).toBeLessThanOrEqual(before.length);
        expect(facts.daysWithoutEnd).toBe(before.filter(({ p50 }) => p50 === null).length);
        expect(addDays(facts.finishedOn, facts.daysToSpare)).toBe(facts.safe);
        const { subscription } = programme;
        if (facts.finishedOn <= safeFinishDay(subscription)) {
          expect(facts.safe).toBe(safeFinishDay(subscription));
        }
      }),
    );
  });

  test('sums every estimate once: as logged or as not logged', () => {
    fc.assert(
      fc.property(doneArbitrary, (programme) => {
        const facts = factsOf(programme);
        if (!facts) throw new Error('all is done');
        const of = (wanted: string) => facts.work.filter(({ kind }) => kind === wanted);
        const [all] = of('all');
        const kinds = [...of('lectures'), ...of('homework')];
        expect(all?.estimate ?? 0).toBe(sumMinutes(kinds.map(({ estimate }) => estimate)));
        expect(all?.actual ?? 0).toBe(sumMinutes(kinds.map(({ actual }) => actual)));
        const estimates = [...estimatesOf(programme).values()].map(({ minutes }) => minutes);
        expect((all?.estimate ?? 0) + facts.unlogged).toBe(sumMinutes(estimates));
        expect(facts.studied === null).toBe(facts.first === null || facts.unlogged > 0);
        if (facts.work.length === 0) expect(facts.lesson).toBeNull();
      }),
    );
  });
});
