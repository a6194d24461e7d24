import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HalfDay, halves } from '../calendar/half.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { forecastProgramme } from '../forecast/forecast-programme.ts';
import { blockStates } from '../record/block-status.ts';
import { burndown } from '../record/burndown.ts';
import type { Cents, Day, Minutes } from '../units.ts';
import { applyCommand } from './apply-command.ts';
import { brokenValueArbitrary } from './broken-value.arbitrary.ts';
import { checkDocument } from './check-document.ts';
import { commandArbitrary, documentArbitrary, sessionArbitrary } from './document.arbitrary.ts';
import type { PlanDocument, Programme } from './document.ts';
import { replan } from './replan.ts';

const now = fc.record({
  day: fc.constantFrom('2026-12-10', '2027-02-01') as fc.Arbitrary<Day>,
  half: fc.constantFrom(...halves),
});
const withProgramme = documentArbitrary.filter(({ programme }) => programme !== null);

function workOut({ programme }: PlanDocument, now: HalfDay): void {
  if (programme === null) return;
  const { curriculum, study } = programme;
  const estimates = estimateActivities(curriculum, study, programme.estimates);
  blockStates(programme, now.day);
  replan(programme, now.day);
  forecastProgramme(programme, now.day);
  for (const { baseline, actual } of burndown(programme, estimates, now)) {
    expect([baseline, actual ?? 0].every(Number.isFinite)).toBe(true);
  }
}

const changes: Readonly<Record<string, (programme: Programme) => Partial<Programme>>> = {
  'no speed': ({ study }) => ({ study: { ...study, speeds: { ...study.speeds, target: 0 } } }),
  'a speed for a week that is not there': ({ study }) => ({
    study: { ...study, speeds: { ...study.speeds, weeks: { nowhere: 1.5 } } },
  }),
  'a hard week that is not there': ({ study }) => ({
    study: { ...study, speeds: { ...study.speeds, hard: ['nowhere'] } },
  }),
  'an overrun of a day': ({ study }) => ({ study: { ...study, overrun: 1440 as Minutes } }),
  'a reserve in the year 3000': () => ({
    reserve: [{ day: '3000-01-01' as Day, half: 'morning' as const }],
  }),
  'a thousand project days': () => ({ projectDays: 1000 }),
  'something unknown left out': () => ({ skipped: ['nothing'] }),
  'a pin of something unknown': ({ subscription: { startDay: day } }) => ({
    pins: [{ activity: 'nothing', day, half: 'morning' as const }],
  }),
  'one payment without an end': ({ subscription }) => ({
    subscription: { ...subscription, period: 'once' as const, deadline: null },
  }),
  'an end before the beginning': ({ subscription }) => ({
    subscription: {
      ...subscription,
      period: 'once' as const,
      deadline: subscription.startDay,
    },
  }),
  'a plan that was pushed by years': ({ plans: [first] }) => ({
    plans: [{ ...first, why: { kind: 'push' as const, days: 10_000 } }],
  }),
  'homework ahead of lectures': ({ study }) => ({ study: { ...study, lectureLead: -1 } }),
  'endless hours': ({ curriculum }) => ({ curriculum: { ...curriculum, statedHours: 1e300 } }),
  'two activities of one id': ({ curriculum }) => ({
    curriculum: { ...curriculum, courses: [...curriculum.courses, ...curriculum.courses] },
  }),
  'an estimate of nothing there': () => ({ estimates: { nothing: 60 as Minutes } }),
  'two plans of one id': ({ plans: [first] }) => ({ plans: [first, first] }),
  'a tick in the year 1': () => ({
    ticks: [{ id: 'a', day: '0001-01-01' as Day, half: 'morning', parts: [] }],
  }),
  'two forecasts of a day': ({ subscription: { startDay: day } }) => {
    const end = { p10: null, p50: null, p90: null, safe: day, inTime: 0 };
    const said = {
      ...end,
      day,
      left: 1 as Minutes,
      needed: 1 as Minutes,
      expectedCost: 0 as Cents,
    };
    return { forecasts: [said, said] };
  },
  'a prior without a width': () => ({ prior: { mean: 0, deviation: 0 } }),
  'a miss in the year 3000': () => ({ misses: [{ day: '3000-01-01' as Day, half: 'morning' }] }),
};

describe('checkDocument', () => {
  it('passes every document that commands make', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        expect(checkDocument(document)).toBeNull();
      }),
    );
  });

  it('passes none that something cannot be worked out from', () => {
    fc.assert(
      fc.property(documentArbitrary.chain(brokenValueArbitrary), now, (document, at) => {
        if (checkDocument(document) === null) workOut(document, at);
      }),
    );
  });

  it('passes whatever a command makes that is accepted, sound or not', () => {
    const broken = documentArbitrary.chain((document) =>
      commandArbitrary(document, 'new')
        .chain(brokenValueArbitrary)
        .map((command) => ({ document, command })),
    );
    fc.assert(
      fc.property(broken, ({ document, command }) => {
        const result = applyCommand(document, command);
        if (result.ok) expect(checkDocument(result.value)).toBeNull();
      }),
    );
  });

  it('refuses what no command makes', () => {
    fc.assert(
      fc.property(withProgramme, ({ programme, ...rest }) => {
        fc.pre(programme !== null && countActivities(programme) > 0);
        if (programme === null) return;
        for (const [what, change] of Object.entries(changes)) {
          const document = { ...rest, programme: { ...programme, ...change(programme) } };
          expect(checkDocument(document), what).not.toBeNull();
        }
      }),
    );
  });

  it('refuses a day of more than 24 hours, in whatever order its sessions stand', () => {
    fc.assert(
      fc.property(
        withProgramme.chain(({ programme, ...rest }) =>
          fc
            .array(sessionArbitrary(programme?.curriculum ?? none, 's'), { maxLength: 12 })
            .map((sessions) => ({ programme, rest, sessions })),
        ),
        ({ programme, rest, sessions }) => {
          if (programme === null) return;
          const own = sessions.map((session, at) => ({
            ...session,
            id: `${at}`,
            day: (at % 2 === 0 ? '2026-12-01' : '2026-12-02') as Day,
          }));
          const most = ['2026-12-01', '2026-12-02'].map((day) =>
            own.reduce((sum, each) => sum + (each.day === day ? each.minutes : 0), 0),
          );
          const refusal = checkDocument({
            ...rest,
            programme: { ...programme, sessions: own },
          });
          expect(refusal?.kind).toBe(Math.max(...most) > 1440 ? 'day-over-full' : undefined);
        },
      ),
    );
  });
});

const none = { id: 'none', title: '', edition: '', statedHours: null, courses: [] };

function countActivities({ curriculum }: Programme): number {
  return curriculum.courses.flatMap(({ weeks }) => weeks.flatMap((week) => week.activities)).length;
}
