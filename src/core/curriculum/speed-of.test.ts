import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curriculumArbitrary } from './catalogue.arbitrary.ts';
import { type Curriculum, listActivities } from './curriculum.ts';
import { lectureSpeeds, speedOf } from './speed-of.ts';
import { speedPlanArbitrary } from './speed-plan.arbitrary.ts';
import { type SpeedPlan, steadySpeed } from './speed-plan.ts';

const world = curriculumArbitrary.chain((curriculum) =>
  speedPlanArbitrary(curriculum).map((speeds) => ({ curriculum, speeds })),
);

function lecturesOf(curriculum: Curriculum) {
  return listActivities(curriculum).filter(({ activity }) => activity.kind === 'lecture');
}

describe('speedOf', () => {
  it('gives every lecture a speed, and nothing else one', () => {
    fc.assert(
      fc.property(world, ({ curriculum, speeds }) => {
        for (const { activity } of listActivities(curriculum)) {
          const speed = speedOf(curriculum, speeds, activity.id);
          expect(speed === null).toBe(activity.kind !== 'lecture');
          if (speed !== null) expect(speed).toBeGreaterThanOrEqual(0.5);
        }
      }),
    );
  });

  it('is the target everywhere without a ramp, hard weeks and exceptions', () => {
    fc.assert(
      fc.property(curriculumArbitrary, fc.constantFrom(1, 1.5, 1.75), (curriculum, target) => {
        for (const speed of lectureSpeeds(curriculum, steadySpeed(target)).values()) {
          expect(speed).toBe(target);
        }
      }),
    );
  });

  it('is that of the week where one is named, and in other hard weeks the fallback at most', () => {
    fc.assert(
      fc.property(world, ({ curriculum, speeds }) => {
        const all = lectureSpeeds(curriculum, speeds);
        for (const { activity, week } of lecturesOf(curriculum)) {
          const speed = all.get(activity.id) ?? 0;
          const own = speeds.weeks[week.id];
          if (own !== undefined) expect(speed).toBe(own);
          else if (speeds.hard.includes(week.id)) {
            expect(speed).toBeLessThanOrEqual(speeds.fallback);
          }
          if (own === undefined) expect(speed).toBeLessThanOrEqual(speeds.target);
        }
      }),
    );
  });

  it('never falls again on a ramp, and stays at the target once it is reached', () => {
    fc.assert(
      fc.property(world, ({ curriculum, speeds }) => {
        const plain: SpeedPlan = { ...speeds, weeks: {}, hard: [] };
        const all = [...lectureSpeeds(curriculum, plain).values()];
        for (const [index, speed] of all.entries()) {
          expect(all[index + 1] ?? speeds.target).toBeGreaterThanOrEqual(speed);
        }
      }),
    );
  });

  it('rises from 1 over 1.25 and 1.5 to 1.75, three lectures each', () => {
    const lecture = (n: number) => ({
      kind: 'lecture' as const,
      id: `${n}`,
      title: '',
      seconds: null,
      precision: null,
      optional: false,
    });
    const activities = Array.from({ length: 11 }, (_, n) => lecture(n));
    const week = { id: 'w', number: 1, title: '', statedHours: null, activities };
    const course = { id: 'c', number: 1, title: '', statedHours: null, weeks: [week] };
    const curriculum = { id: 'x', title: '', edition: '', statedHours: null, courses: [course] };
    const ramp = { from: 1, step: 0.25, lectures: 3 };
    const speeds = { ...steadySpeed(1.75), ramp };
    expect([...lectureSpeeds(curriculum, speeds).values()]).toEqual([
      ...[1, 1, 1, 1.25, 1.25, 1.25, 1.5, 1.5, 1.5],
      ...[1.75, 1.75],
    ]);
  });
});
