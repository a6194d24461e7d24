import fc from 'fast-check';
import type { Curriculum } from './curriculum.ts';
import type { SpeedPlan } from './speed-plan.ts';

const speed = fc.integer({ min: 50, max: 400 }).map((percent) => percent / 100);

/** Speed plans for `curriculum`: with and without a ramp, hard weeks and weeks of their own speed. */
export function speedPlanArbitrary({ courses }: Curriculum): fc.Arbitrary<SpeedPlan> {
  const weeks = [...new Set(courses.flatMap((course) => course.weeks.map(({ id }) => id)))];
  const some = weeks.length === 0 ? fc.constant([]) : fc.subarray(weeks);
  return fc.record({
    target: speed,
    ramp: fc.option(
      fc.record({
        from: speed,
        step: fc.constantFrom(0.05, 0.1, 0.25, 0.5),
        lectures: fc.integer({ min: 1, max: 8 }),
      }),
    ),
    weeks: fc
      .tuple(some, speed)
      .map(([ids, own]): Record<string, number> => Object.fromEntries(ids.map((id) => [id, own]))),
    hard: some,
    fallback: speed,
  });
}
