import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutes } from '../units.ts';
import { curriculumArbitrary } from './catalogue.arbitrary.ts';
import { type Curriculum, listActivities } from './curriculum.ts';
import type { LecturePace } from './estimate.ts';
import { estimateActivities } from './estimate-activities.ts';
import { speedOf } from './speed-of.ts';
import { speedPlanArbitrary } from './speed-plan.arbitrary.ts';
import { steadySpeed } from './speed-plan.ts';
import { standInMinutes } from './stand-in-minutes.ts';
import { weekEstimates } from './week-estimates.ts';

const speedArbitrary = fc.integer({ min: 50, max: 400 }).map((percent) => percent / 100);
const ratioArbitrary = fc.integer({ min: 0, max: 300 }).map((percent) => percent / 100);
const paceArbitrary: fc.Arbitrary<LecturePace> = fc.record({
  speeds: speedArbitrary.map(steadySpeed),
  pauseRatio: ratioArbitrary,
});
/** Curricula with a ramp, hard weeks and weeks of their own speed. */
const rampArbitrary = curriculumArbitrary.chain((curriculum) =>
  fc.record({
    curriculum: fc.constant(curriculum),
    pace: fc.record({ speeds: speedPlanArbitrary(curriculum), pauseRatio: ratioArbitrary }),
  }),
);

function lectureMinutesByWeek(curriculum: Curriculum, pace: LecturePace): number[] {
  const estimates = estimateActivities(curriculum, pace, {});
  const weeks: number[] = [];
  for (const { activity, weekIndex } of listActivities(curriculum)) {
    if (activity.kind !== 'lecture') continue;
    weeks[weekIndex] =
      (weeks[weekIndex] ?? 0) + (estimates.get(activity.id)?.minutes ?? Number.NaN);
  }
  return weeks;
}

describe('estimateActivities', () => {
  it('gives every activity whole minutes, at least one, in curriculum order', () => {
    fc.assert(
      fc.property(rampArbitrary, ({ curriculum, pace }) => {
        const estimates = estimateActivities(curriculum, pace, {});
        const ids = listActivities(curriculum).map(({ activity }) => activity.id);
        expect([...estimates.keys()]).toEqual(ids);
        for (const estimate of estimates.values()) {
          expect(Number.isInteger(estimate.minutes) && estimate.minutes >= 1).toBe(true);
        }
      }),
    );
  });

  it('gives the lectures of a week the two clocks, rounded once', () => {
    fc.assert(
      fc.property(rampArbitrary, ({ curriculum, pace }) => {
        const sums = lectureMinutesByWeek(curriculum, pace);
        const weeks = curriculum.courses.flatMap((course) => course.weeks);
        weeks.forEach((week, weekIndex) => {
          const lectures = week.activities.filter((activity) => activity.kind === 'lecture');
          if (lectures.length === 0) return;
          const exact = lectures.reduce((sum, { id, seconds }) => {
            const video = (seconds ?? standInMinutes.lecture * 60) / 60;
            const speed = speedOf(curriculum, pace.speeds, id) ?? Number.NaN;
            return sum + video / speed + pace.pauseRatio * video;
          }, 0);
          const expected = Math.max(exact, lectures.length);
          // A float may fall on either side of a half.
          expect(Math.abs((sums[weekIndex] ?? 0) - expected)).toBeLessThanOrEqual(0.5 + 1e-9);
        });
      }),
    );
  });

  it('takes no longer for the lectures of any week at a higher speed or with fewer pauses', () => {
    fc.assert(
      fc.property(curriculumArbitrary, paceArbitrary, paceArbitrary, (curriculum, a, b) => {
        const [low = 1, high = 1] = [a.speeds.target, b.speeds.target].sort((x, y) => x - y);
        const [few = 0, many = 0] = [a.pauseRatio, b.pauseRatio].sort((x, y) => x - y);
        const slow = { speeds: steadySpeed(low), pauseRatio: many };
        const fast = { speeds: steadySpeed(high), pauseRatio: few };
        const slowly = lectureMinutesByWeek(curriculum, slow);
        lectureMinutesByWeek(curriculum, fast).forEach((sum, weekIndex) => {
          expect(sum).toBeLessThanOrEqual(slowly[weekIndex] ?? 0);
        });
      }),
    );
  });

  it('leaves all but lectures as they are at every pace', () => {
    fc.assert(
      fc.property(curriculumArbitrary, paceArbitrary, paceArbitrary, (curriculum, a, b) => {
        const [one, other] = [a, b].map((pace) => estimateActivities(curriculum, pace, {}));
        for (const { activity } of listActivities(curriculum)) {
          if (activity.kind === 'lecture') continue;
          expect(one?.get(activity.id)).toEqual(other?.get(activity.id));
        }
      }),
    );
  });

  it('takes the word of the learner for one activity and changes no other', () => {
    fc.assert(
      fc.property(curriculumArbitrary, paceArbitrary, fc.nat(), (curriculum, pace, pick) => {
        const before = estimateActivities(curriculum, pace, {});
        const ids = [...before.keys()];
        const id = ids[pick % Math.max(1, ids.length)];
        fc.pre(id !== undefined);
        const after = estimateActivities(curriculum, pace, {
          [id]: minutes(777),
          other: minutes(1),
        });
        const expected = new Map(before).set(id, { minutes: minutes(777), provenance: 'yours' });
        expect([...after]).toEqual([...expected]);
      }),
    );
  });

  it('says of each lecture whether its length is known', () => {
    fc.assert(
      fc.property(curriculumArbitrary, paceArbitrary, (curriculum, pace) => {
        const estimates = estimateActivities(curriculum, pace, {});
        for (const { activity } of listActivities(curriculum)) {
          if (activity.kind !== 'lecture') continue;
          const expected = activity.seconds === null ? 'stand-in' : 'derived';
          expect(estimates.get(activity.id)?.provenance).toBe(expected);
        }
      }),
    );
  });
});

describe('weekEstimates', () => {
  it('holds every minute once, in the week and the kind of its activity', () => {
    fc.assert(
      fc.property(curriculumArbitrary, paceArbitrary, (curriculum, pace) => {
        const estimates = estimateActivities(curriculum, pace, {});
        const weeks = weekEstimates(curriculum, estimates);
        const left = weeks.map(({ lectures, homework }) => ({ lectures, homework }) as Rest);
        for (const { activity, weekIndex } of listActivities(curriculum)) {
          const rest = left[weekIndex];
          const spent = estimates.get(activity.id)?.minutes ?? 0;
          if (rest) rest[activity.kind === 'assignment' ? 'homework' : 'lectures'] -= spent;
        }
        expect(left.every(({ lectures, homework }) => lectures === 0 && homework === 0)).toBe(true);
        expect(weeks.map(({ weekIndex }) => weekIndex)).toEqual(weeks.map((_, index) => index));
      }),
    );
  });
});

type Rest = Record<'lectures' | 'homework', number>;
