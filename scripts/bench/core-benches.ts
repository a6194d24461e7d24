import { readFileSync } from 'node:fs';
import { type Catalogue, readCatalogue } from '#core/curriculum/catalogue.ts';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { forecastSetup } from '#core/forecast/forecast-programme.ts';
import { monthlySetup } from '#core/plan/monthly-setup.fixture.ts';
import { planSetup } from '#core/plan/plan-setup.ts';
import type { Day } from '#core/units.ts';

const today = '2026-12-01' as Day;

const benches: Record<string, () => unknown> = {
  planner: () => {
    const builtIn = readCatalogue(catalogue());
    const big = large(builtIn, 20, 26);
    return {
      planner: {
        full_ms: medianMs(200, () => plan(builtIn)),
        big_ms: medianMs(50, () => plan(big)),
      },
    };
  },
  forecast: () => {
    const setup = monthlySetup(readCatalogue(catalogue()), today);
    return {
      forecast: { thousand_futures_ms: medianMs(100, () => forecastSetup({ ...setup }, today)) },
    };
  },
};

const bench = benches[process.argv[2] ?? ''];
if (!bench) throw new Error(`no bench ${process.argv[2]}`);
console.log(JSON.stringify(bench()));

function plan(curriculum: Curriculum) {
  return planSetup(monthlySetup(curriculum, today), today);
}

function catalogue(): Catalogue {
  const file = 'resources/catalogues/deep-learning-specialization-2021.json';
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A curriculum of so many courses by weeks, each week a copy of one of the built-in curriculum. */
function large(model: Curriculum, courses: number, weeks: number): Curriculum {
  const patterns = model.courses.flatMap((course) => course.weeks);
  return {
    ...model,
    courses: Array.from({ length: courses }, (_, c) => ({
      id: `c${c + 1}`,
      number: c + 1,
      title: `Course ${c + 1}`,
      statedHours: null,
      weeks: Array.from({ length: weeks }, (_, w) => {
        const pattern = patterns[(c * weeks + w) % patterns.length] as (typeof patterns)[number];
        const id = `c${c + 1}w${w + 1}`;
        const activities = pattern.activities.map((activity, i) => ({
          ...activity,
          id: `${id}-${i}`,
        }));
        return { ...pattern, id, number: w + 1, activities };
      }),
    })),
  };
}

/** Median milliseconds of so many runs, after as many to warm up; two digits after the point. */
function medianMs(runs: number, work: () => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < 2 * runs; i += 1) {
    const began = performance.now();
    work();
    if (i >= runs) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return Math.round((times[Math.floor(runs / 2)] ?? 0) * 100) / 100;
}
