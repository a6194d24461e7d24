import { expect, it } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { type Catalogue, type CatalogueWeek, readCatalogue } from '../curriculum/catalogue.ts';
import { steadySpeed } from '../curriculum/speed-plan.ts';
import { applied } from '../plan/applied.fixture.ts';
import { emptyDocument, type PlanDocument } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import { monthlySetup } from '../plan/monthly-setup.fixture.ts';
import type { Day, Instant, Minutes } from '../units.ts';
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

/** Two weeks of it done, each half-day a fifth slower than planned, one missed and one silent day. */
function underWay(): PlanDocument {
  const setup = monthlySetup(readCatalogue(catalogue), start);
  let document = applied(emptyDocument, {
    kind: 'start-programme',
    id: 'fixed',
    planId: 'plan',
    at: '2026-10-19T06:00:00.000Z' as Instant,
    today: start,
    setup: { ...setup, study: { ...setup.study, speeds: steadySpeed(1.5) } },
  });
  const blocks = document.programme ? followedBlocks(document.programme) : [];
  for (const [index, { day, half, pieces }] of blocks.slice(0, 12).entries()) {
    const at = { today: day, day, half };
    if (index === 3) document = applied(document, { kind: 'miss', ...at });
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
    document = applied(document, { kind: 'tick', id: `t${index}`, ...at, parts: pieces, session });
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
