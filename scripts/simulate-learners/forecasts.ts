import { daysBetween } from '#core/calendar/day.ts';
import { type Catalogue, readCatalogue } from '#core/curriculum/catalogue.ts';
import type { WorkKind } from '#core/curriculum/curriculum.ts';
import { estimateActivities } from '#core/curriculum/estimate-activities.ts';
import { steadySpeed } from '#core/curriculum/speed-plan.ts';
import { weekEstimates } from '#core/curriculum/week-estimates.ts';
import { forecastFinish } from '#core/forecast/forecast-finish.ts';
import { learnAttendance } from '#core/forecast/learn-attendance.ts';
import { learnPace } from '#core/forecast/learn-pace.ts';
import { centreOf, type FinishedBlock } from '#core/forecast/pace-model.ts';
import { pacePrior } from '#core/forecast/pace-prior.ts';
import type { Cents, Day } from '#core/units.ts';

const firstDay = '2026-12-01' as Day;

export interface Block {
  readonly kind: WorkKind;
  readonly estimate: number;
  /** The number of its course. */
  readonly course: number;
}

/** Lectures and homework of each week, in the order in which they are done, with their estimates. */
export function blocksOf(catalogue: Catalogue): Block[] {
  const curriculum = readCatalogue(catalogue);
  const estimates = estimateActivities(
    curriculum,
    { speeds: steadySpeed(1.75), pauseRatio: 0.6 },
    {},
  );
  return weekEstimates(curriculum, estimates)
    .flatMap(({ course, lectures, homework }): Block[] => [
      { kind: 'lectures', estimate: lectures, course: course.number },
      { kind: 'homework', estimate: homework, course: course.number },
    ])
    .filter(({ estimate }) => estimate > 0);
}

export interface LearnerSoFar {
  /** Estimates of all blocks, done or not, by place. */
  readonly blocks: readonly Block[];
  readonly finished: readonly FinishedBlock[];
  /** Estimated minutes left of each block. */
  readonly left: readonly number[];
  readonly attendance: readonly number[];
  /** Minutes that may be studied on each day to come. */
  readonly capacities: Float64Array;
  readonly key: number;
}

/** P10, P50 and P90 of the days until the finish by the shipped model; null: no end in sight. */
export function forecastDays(learner: LearnerSoFar): (number | null)[] {
  const { blocks, finished, left, attendance, capacities, key } = learner;
  const centre = centreOf(blocks.map(({ estimate }) => estimate));
  const { finish } = forecastFinish({
    today: firstDay,
    holds: [],
    blocks: blocks
      .map(({ kind, estimate }, place) => ({
        place,
        kind,
        left: left[place] ?? 0,
        whole: estimate,
      }))
      .filter((block) => block.left > 0),
    capacities,
    firstDay,
    terms: { startDay: firstDay, trialDays: 0, safeDays: 3, period: 'month', deadline: null },
    price: 5000 as Cents,
    pace: learnPace(pacePrior('some'), finished, centre),
    attendance: learnAttendance(attendance),
    doneOn: null,
    key,
  });
  return [finish.p10, finish.p50, finish.p90].map((day) => day && daysBetween(firstDay, day));
}
