import { expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { type Catalogue, type CatalogueWeek, readCatalogue } from '../curriculum/catalogue.ts';
import { steadySpeed } from '../curriculum/speed-plan.ts';
import { applyCommand } from '../plan/apply-command.ts';
import type { Command } from '../plan/command.ts';
import { emptyDocument, type PlanDocument } from '../plan/document.ts';
import { nothingBefore } from '../plan/done-before.ts';
import { noExtras } from '../plan/extras.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import { defaultAvailability } from '../planner/default-availability.ts';
import type { Cents, Day, Instant, Minutes } from '../units.ts';
import { forecastProgramme } from './forecast-programme.ts';

// Over the end of summer time in Europe and in America.
const start = '2026-10-19' as Day;

const week: CatalogueWeek = {
  title: 'A week',
  statedHours: null,
  lectures: [600, 900, 480, 1320, null].map((seconds) => ({
    title: 'A lecture',
    seconds,
    precision: seconds === null ? null : 'second',
  })),
  readings: 1,
  quizzes: ['A quiz'],
  assignments: [{ title: 'An assignment', framework: null, graded: true }],
};

const catalogue: Catalogue = {
  format: 'halfday-catalogue',
  version: 1,
  id: 'fixed',
  title: 'A fixed programme',
  edition: '1',
  statedHours: null,
  sources: [],
  courses: [1, 2, 3].map((n) => ({
    title: `Course ${n}`,
    statedHours: 24,
    weeks: [week, week, week],
  })),
};

function apply(document: PlanDocument, command: Command): PlanDocument {
  const result = applyCommand(document, command);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Two weeks of it done, each half-day a fifth slower than planned, one missed and one silent day. */
function underWay(): PlanDocument {
  let document = apply(emptyDocument, {
    kind: 'start-programme',
    id: 'fixed',
    planId: 'plan',
    at: '2026-10-19T06:00:00.000Z' as Instant,
    today: start,
    setup: {
      curriculum: readCatalogue(catalogue),
      subscription: {
        startDay: start,
        trialDays: 0,
        safeDays: 3,
        period: 'month',
        deadline: null,
        price: { amount: 5000 as Cents, currency: 'USD' },
      },
      availability: defaultAvailability([6, 7]),
      study: {
        speeds: steadySpeed(1.5),
        pauseRatio: 0.6,
        background: 'some',
        lectureLead: 1,
        overrun: 15 as Minutes,
      },
      extras: noExtras,
      skipped: [],
      doneBefore: nothingBefore,
      prior: null,
    },
  });
  const blocks = document.programme ? followedBlocks(document.programme) : [];
  for (const [index, { day, half, pieces }] of blocks.slice(0, 12).entries()) {
    const at = { today: day, day, half };
    if (index === 3) document = apply(document, { kind: 'miss', ...at });
    if (index === 3 || index >= 10) continue;
    const planned = pieces.reduce((sum, piece) => sum + piece.minutes, 0);
    const session = {
      id: `s${index}`,
      day,
      half,
      minutes: Math.round(planned * 1.2) as Minutes,
      lostMinutes: 0 as Minutes,
      speed: 1.5,
      videoMinutes: null,
      pieces,
      comment: '',
    };
    document = apply(document, { kind: 'tick', id: `t${index}`, ...at, parts: pieces, session });
  }
  return document;
}

it('is the same forecast on every machine and in every time zone, to the digit', () => {
  const { programme } = underWay();
  if (!programme) throw new Error('no programme');
  const { finish, inTime, beforeRenewal, needed, expectedCost, pace } = forecastProgramme(
    programme,
    addDays(start, 8),
  );
  expect({ finish, inTime, beforeRenewal, needed, expectedCost }).toEqual({
    finish: { p10: '2026-11-05', p50: '2026-11-10', p80: '2026-11-12', p90: '2026-11-16' },
    inTime: 0.932,
    beforeRenewal: 0.974,
    needed: { p10: 2706, p50: 3232, p80: 3601, p90: 3852 },
    expectedCost: 5130,
  });
  expect(pace.ratio).toBeCloseTo(1.1642618368219, 12);
});
