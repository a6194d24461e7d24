import fc from 'fast-check';
import { dayArbitrary } from '../calendar/day.arbitrary.ts';
import { addDays } from '../calendar/day.ts';
import { halves } from '../calendar/half.ts';
import type { WorkKind } from '../curriculum/curriculum.ts';
import type { ClockTime, Day, Minutes } from '../units.ts';
import type { WorkItem } from './list-work.ts';
import type { OpenHalfDay } from './open-half-days.ts';
import type { Pin } from './pin.ts';
import type { PlanRequest } from './plan-month.ts';

const minutesArbitrary = fc.integer({
  min: 1,
  max: 200,
}) as fc.Arbitrary<number> as fc.Arbitrary<Minutes>;

/** Work of some weeks, some of them without lectures or without homework. */
export const workArbitrary: fc.Arbitrary<readonly WorkItem[]> = fc
  .array(
    fc.record({
      lectures: fc.array(minutesArbitrary, { maxLength: 4 }),
      homework: fc.array(minutesArbitrary, { maxLength: 3 }),
    }),
    { maxLength: 8 },
  )
  .map((weeks) =>
    weeks.flatMap((week, weekIndex) =>
      (['lectures', 'homework'] as const).flatMap((kind: WorkKind) =>
        week[kind].map((minutes, index) => ({
          activity: `w${weekIndex}-${kind}-${index}`,
          kind,
          weekIndex,
          of: minutes,
          minutes,
        })),
      ),
    ),
  );

/** The half-days from the morning of `first` on; a capacity of 0 is a half-day off. */
export function halfDaysOf(first: Day, capacities: readonly number[]): readonly OpenHalfDay[] {
  return capacities.flatMap((capacity, index) =>
    capacity === 0
      ? []
      : [
          {
            day: addDays(first, Math.floor(index / 2)),
            half: halves[index % 2] ?? 'morning',
            start: (index % 2 === 0 ? '09:00' : '13:30') as ClockTime,
            capacity: capacity as Minutes,
          },
        ],
  );
}

/** Minutes of half-days in a row, a third of them off. */
export const capacitiesArbitrary: fc.Arbitrary<readonly number[]> = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 400 }) },
  ),
  { maxLength: 60 },
);

/** Requests without pins, some of which let half-days be run over. */
export const planRequestArbitrary: fc.Arbitrary<PlanRequest & { readonly overrun: Minutes }> =
  fc.record({
    work: workArbitrary,
    lectureLead: fc.nat(3),
    halfDays: fc
      .tuple(dayArbitrary, capacitiesArbitrary)
      .map(([first, capacities]) => halfDaysOf(first, capacities)),
    overrun: fc.constantFrom(0, 5, 15, 40) as fc.Arbitrary<number> as fc.Arbitrary<Minutes>,
  });

/** As `planRequestArbitrary`, with up to four pins: some impossible, some of them together. */
export const pinnedRequestArbitrary: fc.Arbitrary<
  PlanRequest & { readonly overrun: Minutes; readonly pins: readonly Pin[] }
> = fc
  .tuple(
    planRequestArbitrary,
    fc.array(fc.record({ item: fc.nat(), at: fc.nat(), minutes: fc.option(minutesArbitrary) }), {
      maxLength: 4,
    }),
  )
  .map(([request, places]) => {
    const pins = places.flatMap(({ item, at, minutes }): readonly Pin[] => {
      const activity = request.work[item % request.work.length]?.activity;
      const halfDay = request.halfDays[at % request.halfDays.length];
      if (activity === undefined || !halfDay) return [];
      const { day, half } = halfDay;
      return [{ activity, day, half, ...(minutes === null ? {} : { minutes }) }];
    });
    return { ...request, pins };
  });
