import fc from 'fast-check';
import { addDays } from '../calendar/day.ts';
import type { Half, HalfDay } from '../calendar/half.ts';
import { curriculumArbitrary } from '../curriculum/catalogue.arbitrary.ts';
import { type Curriculum, isOptional, listActivities } from '../curriculum/curriculum.ts';
import { speedPlanArbitrary } from '../curriculum/speed-plan.arbitrary.ts';
import { steadySpeed } from '../curriculum/speed-plan.ts';
import { availabilityArbitrary } from '../planner/availability.arbitrary.ts';
import type { Cents, Day, Minutes } from '../units.ts';
import type { ProgrammeSetup } from './command.ts';
import type { StudySettings, Subscription } from './document.ts';
import { type DoneBefore, nothingBefore } from './done-before.ts';
import { type Extras, noExtras } from './extras.ts';

/** Days around the month that the arbitrary programmes begin in. */
export const dayOfMonthArbitrary: fc.Arbitrary<Day> = fc
  .integer({ min: 1, max: 40 })
  .map((n) => addDays('2026-11-30' as Day, n));

export const halfDayArbitrary: fc.Arbitrary<HalfDay> = fc.record({
  day: dayOfMonthArbitrary,
  half: fc.constantFrom<Half>('morning', 'afternoon'),
});

/** Subscriptions of every period. */
export const subscriptionArbitrary: fc.Arbitrary<Subscription> = fc
  .record({
    startDay: dayOfMonthArbitrary,
    price: fc.record({
      amount: fc.nat(10_000) as fc.Arbitrary<number> as fc.Arbitrary<Cents>,
      currency: fc.constantFrom('USD', 'EUR', 'JPY'),
    }),
    trialDays: fc.constantFrom(0 as const, 7 as const),
    safeDays: fc.nat(5),
    period: fc.oneof(
      { weight: 3, arbitrary: fc.constant('month' as const) },
      { weight: 2, arbitrary: fc.constantFrom('week' as const, 'year' as const, 'once' as const) },
    ),
    days: fc.integer({ min: 8, max: 90 }),
  })
  .map(({ days, ...terms }) => ({
    ...terms,
    deadline: terms.period === 'once' ? addDays(terms.startDay, days) : null,
  }));

/** Extras, most of the time none. */
export const extrasArbitrary: fc.Arbitrary<Extras> = fc.oneof(
  fc.constant(noExtras),
  fc.record({
    frameworkDay: fc.boolean(),
    courseEnd: fc.boolean(),
    reserve: fc.array(halfDayArbitrary, { maxLength: 6 }),
    projectDays: fc.nat(3),
  }),
);

/** Study settings for `curriculum`, some with a ramp, hard weeks and weeks of their own speed. */
export function studyArbitrary(curriculum: Curriculum): fc.Arbitrary<StudySettings> {
  return fc.record({
    speeds: fc.oneof(
      fc.constantFrom(1, 1.25, 1.5, 1.75, 2).map(steadySpeed),
      speedPlanArbitrary(curriculum),
    ),
    pauseRatio: fc.constantFrom(0, 0.3, 0.6, 1),
    background: fc.constantFrom('new' as const, 'some' as const, 'strong' as const),
    lectureLead: fc.nat(2),
    overrun: fc.constantFrom(0, 15, 60) as fc.Arbitrary<number> as fc.Arbitrary<Minutes>,
  });
}

/** Some of the activities that may be left out. */
export function skippedArbitrary(curriculum: Curriculum): fc.Arbitrary<string[]> {
  const optional = listActivities(curriculum).filter(({ activity }) => isOptional(activity));
  const ids = optional.map(({ activity }) => activity.id);
  return ids.length === 0 ? fc.constant([]) : fc.subarray(ids);
}

function doneBeforeArbitrary({ courses }: Curriculum): fc.Arbitrary<DoneBefore> {
  const weeks = courses.flatMap((course) => course.weeks.map(({ id }) => id));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(nothingBefore) },
    {
      weight: 1,
      arbitrary: fc.record({
        weeks: fc.subarray(weeks, { maxLength: Math.min(3, weeks.length) }),
        minutes: fc.option(fc.nat(600)) as unknown as fc.Arbitrary<Minutes | null>,
        speed: fc.constantFrom(null, 1, 1.75),
      }),
    },
  );
}

/** Answers of a first launch that make a programme. */
export const setupArbitrary: fc.Arbitrary<ProgrammeSetup> = curriculumArbitrary
  .chain((curriculum) =>
    fc.record({
      curriculum: fc.constant(curriculum),
      subscription: subscriptionArbitrary,
      availability: availabilityArbitrary,
      study: studyArbitrary(curriculum),
      prior: fc.option(
        fc.record({
          mean: fc.constantFrom(-0.5, 0, 0.14, 0.7),
          deviation: fc.constantFrom(0.05, 0.2),
        }),
      ),
      extras: extrasArbitrary,
      skipped: fc.oneof(fc.constant([]), skippedArbitrary(curriculum)),
      doneBefore: doneBeforeArbitrary(curriculum),
    }),
  )
  .map((setup) =>
    setup.doneBefore.weeks.length === 0 ? { ...setup, doneBefore: nothingBefore } : setup,
  );
