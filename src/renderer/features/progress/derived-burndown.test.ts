import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import { readCatalogue } from '#core/curriculum/catalogue.ts';
import { steadySpeed } from '#core/curriculum/speed-plan.ts';
import { forecastProgramme } from '#core/forecast/forecast-programme.ts';
import { applied, programmeAfter } from '#core/plan/applied.fixture.ts';
import { emptyDocument, type Programme } from '#core/plan/document.ts';
import { monthlySetup } from '#core/plan/monthly-setup.fixture.ts';
import { programmeArbitrary } from '#core/plan/underway.arbitrary.ts';
import type { HalfDayHours } from '#core/planner/availability.ts';
import { defaultAvailability } from '#core/planner/default-availability.ts';
import { weeklyHours } from '#core/planner/weekly-hours.ts';
import type { Day, Instant, Minutes } from '#core/units.ts';
import { burndownFanOf, drawBurndown } from './derived-burndown.ts';

const morning = 'morning' as const;
const start = '2026-12-01' as Day;
const at = '2026-12-01T08:00:00.000Z' as Instant;

/** Ten courses of 26 long weeks, an hour or two a day, replanned after two years of little study. */
function fiveYears(): Programme {
  const week = {
    title: 'Week',
    statedHours: null,
    lectures: [{ title: 'Lecture', seconds: 12_000, precision: 'second' as const }],
    readings: 0,
    quizzes: ['Quiz'],
    assignments: [{ title: 'Assignment', framework: null, graded: true }],
  };
  const curriculum = readCatalogue({
    format: 'halfday-catalogue',
    version: 1,
    id: 'long',
    title: 'Long',
    edition: '2026',
    statedHours: null,
    sources: [],
    courses: Array.from({ length: 10 }, () => ({
      title: 'Course',
      statedHours: null,
      weeks: Array.from({ length: 26 }, () => week),
    })),
  });
  const usual = defaultAvailability([6, 7]);
  const shorter = (half: HalfDayHours, most: number) => ({
    ...half,
    capacity: Math.min(half.capacity, most) as Minutes,
  });
  const weekly = weeklyHours((weekday) => ({
    morning: shorter(usual.weekly[weekday].morning, 75),
    afternoon: shorter(usual.weekly[weekday].afternoon, 60),
  }));
  const setup = monthlySetup(curriculum, start);
  const study = { ...setup.study, speeds: steadySpeed(1.5), overrun: 0 as Minutes };
  const begun = applied(emptyDocument, {
    kind: 'start-programme',
    id: 'long',
    planId: 'plan-1',
    at,
    today: start,
    setup: { ...setup, study, availability: { weekly, exceptions: {} } },
  });
  const today = addDays(start, 730);
  return programmeAfter(begun, { kind: 'accept-plan', planId: 'plan-2', at, today });
}

test('a plan of five years has no more points than a chart can bear, from first day to last', () => {
  const programme = fiveYears();
  for (const days of [0, 100, 730]) {
    const now = { day: addDays(start, days), half: morning };
    const fan = burndownFanOf(programme, now);
    const { points, end } = drawBurndown(programme, now, fan);
    expect(end).toBeGreaterThan(1500);
    expect(points.length).toBeLessThan(510);
    expect(fan.length).toBeLessThanOrEqual(64);
    const here = points.findIndex(({ likely }) => likely !== null);
    expect(points[here]?.day).toBe(now.day);
    expect(points.slice(here + 1).filter(({ likely }) => likely !== null).length).toBeGreaterThan(
      20,
    );
  }
});

test('the fan comes to nothing on the days that the verdict names, and reaches the right edge', () => {
  fc.assert(
    fc.property(programmeArbitrary, fc.integer({ min: -5, max: 90 }), (programme, ahead) => {
      const now = { day: addDays(start, ahead), half: morning };
      const { isDone, finish } = forecastProgramme(programme, now.day);
      const { points } = drawBurndown(programme, now, burndownFanOf(programme, now));
      if (isDone) {
        expect(points.filter(({ likely }) => likely !== null)).toEqual([]);
        return;
      }
      const last = points.at(-1)?.day ?? now.day;
      const shown = (day: Day | null) => (day !== null && day <= last ? day : null);
      const firstDay = (isNothing: (point: (typeof points)[number]) => boolean) =>
        points.find(isNothing)?.day ?? null;
      expect(firstDay(({ range }) => range?.[0] === 0)).toBe(shown(finish.p10));
      expect(firstDay(({ likely }) => likely === 0)).toBe(shown(finish.p50));
      expect(firstDay(({ range }) => range?.[1] === 0)).toBe(shown(finish.p90));
      const isOver = finish.p90 !== null && finish.p90 < last;
      expect(points.at(-1)?.range === null).toBe(isOver);
    }),
  );
});
