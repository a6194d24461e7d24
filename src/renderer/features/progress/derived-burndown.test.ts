import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#core/calendar/day.ts';
import { readCatalogue } from '#core/curriculum/catalogue.ts';
import { steadySpeed } from '#core/curriculum/speed-plan.ts';
import { forecastProgramme } from '#core/forecast/forecast-programme.ts';
import { applyCommand } from '#core/plan/apply-command.ts';
import type { Command } from '#core/plan/command.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import { emptyDocument, type PlanDocument, type Programme } from '#core/plan/document.ts';
import { nothingBefore } from '#core/plan/done-before.ts';
import { noExtras } from '#core/plan/extras.ts';
import type { HalfDayHours } from '#core/planner/availability.ts';
import { defaultAvailability } from '#core/planner/default-availability.ts';
import { weeklyHours } from '#core/planner/weekly-hours.ts';
import type { Cents, Day, Instant, Minutes } from '#core/units.ts';
import { burndownFanOf, drawBurndown } from './derived-burndown.ts';

const morning = 'morning' as const;
const start = '2026-12-01' as Day;
const at = '2026-12-01T08:00:00.000Z' as Instant;

function apply(document: PlanDocument, command: Command): PlanDocument {
  const applied = applyCommand(document, command);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return applied.value;
}

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
  const begun = apply(emptyDocument, {
    kind: 'start-programme',
    id: 'long',
    planId: 'plan-1',
    at,
    today: start,
    setup: {
      curriculum,
      subscription: {
        startDay: start,
        trialDays: 0,
        safeDays: 3,
        period: 'month',
        deadline: null,
        price: { amount: 5000 as Cents, currency: 'USD' },
      },
      availability: { weekly, exceptions: {} },
      study: {
        speeds: steadySpeed(1.5),
        pauseRatio: 0.6,
        background: 'some',
        lectureLead: 1,
        overrun: 0 as Minutes,
      },
      extras: noExtras,
      skipped: [],
      doneBefore: nothingBefore,
      prior: null,
    },
  });
  const today = addDays(start, 730);
  const { programme } = apply(begun, { kind: 'accept-plan', planId: 'plan-2', at, today });
  if (!programme) throw new Error('no programme');
  return programme;
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
  const programmes = documentArbitrary
    .map(({ programme }) => programme)
    .filter((programme) => programme !== null);
  fc.assert(
    fc.property(programmes, fc.integer({ min: -5, max: 90 }), (programme, ahead) => {
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
