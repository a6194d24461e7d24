import fc from 'fast-check';
import type { Day, Minutes } from '../units.ts';
import type { WorkItem } from './list-work.ts';
import type { Pin } from './pin.ts';
import type { PlanRequest } from './plan-month.ts';
import { halfDaysOf } from './plan-request.arbitrary.ts';

/** A request small enough to try every plan of it. */
export type SmallRequest = Required<Omit<PlanRequest, 'from'>>;

const short = fc.integer({ min: 1, max: 6 });
const long = fc.integer({ min: 5, max: 24 });

/** Up to six activities of up to three weeks, in the order of a curriculum. */
const smallWorkArbitrary: fc.Arbitrary<readonly WorkItem[]> = fc
  .array(
    fc.record({
      weekIndex: fc.nat(2),
      kind: fc.constantFrom('lectures' as const, 'homework' as const),
      minutes: fc.oneof(short, long),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((items) =>
    items
      .sort(
        (a, b) => a.weekIndex - b.weekIndex || (a.kind === b.kind ? 0 : a.kind < b.kind ? 1 : -1),
      )
      .map((item, index) => ({
        ...item,
        activity: `${item.kind} ${index}`,
        minutes: item.minutes as Minutes,
        of: item.minutes as Minutes,
      })),
  );

/** A quarter of the half-days are off; capacities and slack are as of half-days in quarter hours. */
const smallCapacitiesArbitrary = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 4, max: 20 }) },
  ),
  { minLength: 1, maxLength: 8 },
);

const firstArbitrary = fc
  .integer({ min: 1, max: 14 })
  .map((at) => `2026-12-${String(at).padStart(2, '0')}` as Day);

/** Up to six activities and eight half-days, with none, one or two pins, some of them impossible. */
export const smallRequestArbitrary: fc.Arbitrary<SmallRequest> = fc
  .record({
    work: smallWorkArbitrary,
    lectureLead: fc.nat(2),
    halfDays: fc
      .tuple(firstArbitrary, smallCapacitiesArbitrary)
      .map(([first, capacities]) => halfDaysOf(first, capacities)),
    overrun: fc.integer({ min: 0, max: 3 }) as fc.Arbitrary<number> as fc.Arbitrary<Minutes>,
    places: fc.array(fc.record({ item: fc.nat(5), at: fc.nat(7), minutes: fc.nat(12) }), {
      maxLength: 2,
    }),
  })
  .map(({ places, ...request }) => {
    const pins = places.flatMap(({ item, at, minutes }): readonly Pin[] => {
      const work = request.work[item % request.work.length];
      const halfDay = request.halfDays[at % Math.max(1, request.halfDays.length)];
      if (!work || !halfDay) return [];
      const pin = { activity: work.activity, day: halfDay.day, half: halfDay.half };
      return [minutes === 0 ? pin : { ...pin, minutes: minutes as Minutes }];
    });
    return { ...request, pins };
  });
