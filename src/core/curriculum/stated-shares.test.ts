import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Seconds } from '../units.ts';
import { curriculumArbitrary } from './catalogue.arbitrary.ts';
import { readCatalogue } from './catalogue.ts';
import type { Activity, Course, Curriculum } from './curriculum.ts';
import type { Estimates } from './estimate.ts';
import { leastDerivedMinutes, standInMinutes } from './stand-in-minutes.ts';
import { statedShares } from './stated-shares.ts';

function countedActivities(courses: readonly Course[]): readonly Activity[] {
  return courses
    .flatMap((course) => course.weeks.flatMap((week) => week.activities))
    .filter((activity) => activity.kind !== 'assignment' || activity.graded);
}

function sumOf(shares: Estimates, activities: readonly Activity[]): number {
  return activities.reduce((sum, { id }) => sum + (shares.get(id)?.minutes ?? Number.NaN), 0);
}

function hasDerivedRest(shares: Estimates, activities: readonly Activity[]): boolean {
  return activities.some(
    ({ id, kind }) => kind !== 'lecture' && shares.get(id)?.provenance === 'derived',
  );
}

/** The courses that one figure of hours is about. */
function groupsOf({ courses, statedHours }: Curriculum): { courses: Course[]; hours: number }[] {
  const stating = courses.filter((course) => course.statedHours !== null);
  const silent = courses.filter((course) => course.statedHours === null);
  const taken = stating.reduce((sum, course) => sum + (course.statedHours ?? 0), 0);
  return [
    ...stating.map((course) => ({ courses: [course], hours: course.statedHours ?? 0 })),
    { courses: silent, hours: (statedHours ?? 0) - taken },
  ];
}

describe('statedShares', () => {
  it('sum exactly to the stated hours wherever anything is derived from them', () => {
    fc.assert(
      fc.property(curriculumArbitrary, (curriculum) => {
        const shares = statedShares(curriculum);
        for (const { courses, hours } of groupsOf(curriculum)) {
          const activities = countedActivities(courses);
          if (!hasDerivedRest(shares, activities)) continue;
          expect(sumOf(shares, activities)).toBe(Math.round(hours * 60));
        }
      }),
    );
  });

  it('derive the rest wherever the hours leave enough for it, and only there', () => {
    fc.assert(
      fc.property(curriculumArbitrary, (curriculum) => {
        const shares = statedShares(curriculum);
        for (const { courses, hours } of groupsOf(curriculum)) {
          const activities = countedActivities(courses);
          const taking = activities.some(({ kind }) => kind === 'assignment')
            ? 'assignment'
            : 'quiz';
          const takers = activities.filter(({ kind }) => kind === taking);
          let left = Math.round(hours * 60);
          for (const activity of activities) {
            if (activity.kind === 'extra') throw new Error('no catalogue has an extra');
            const known = activity.kind === 'lecture' ? activity.seconds : null;
            if (activity.kind === taking) left -= leastDerivedMinutes;
            else left -= known === null ? standInMinutes[activity.kind] : known / 60;
          }
          // A float may fall on either side of "just enough".
          if (Math.abs(left) < 1e-6) continue;
          expect(hasDerivedRest(shares, activities)).toBe(takers.length > 0 && left > 0);
        }
      }),
    );
  });

  it('give those that share the rest the same, to the minute, and not too little', () => {
    fc.assert(
      fc.property(curriculumArbitrary, (curriculum) => {
        const shares = statedShares(curriculum);
        for (const { courses } of groupsOf(curriculum)) {
          const derived = countedActivities(courses)
            .filter(({ kind }) => kind !== 'lecture')
            .map(({ id }) => shares.get(id))
            .filter((share) => share?.provenance === 'derived')
            .map((share) => share?.minutes ?? 0);
          if (derived.length === 0) continue;
          expect(Math.max(...derived) - Math.min(...derived)).toBeLessThanOrEqual(1);
          expect(Math.min(...derived)).toBeGreaterThanOrEqual(leastDerivedMinutes);
        }
      }),
    );
  });
});

describe('minutes that a curriculum gives', () => {
  const lecture = { kind: 'lecture', title: '', seconds: 1800 as Seconds, precision: 'minute' };
  const shareOf = (hours: readonly [number | null, number | null], ...rest: readonly object[]) => {
    const activities = [{ ...lecture, optional: false }, ...rest].map((activity, index) => ({
      ...activity,
      id: `${index}`,
    })) as readonly object[] as readonly Activity[];
    const week = { id: 'w', number: 1, title: '', statedHours: hours[1], activities };
    const course = { id: 'c', number: 1, title: '', statedHours: hours[0], weeks: [week] };
    const whole = { id: 'x', title: '', edition: '', statedHours: null, courses: [course] };
    return [...statedShares(whole).values()].map(({ minutes, provenance }) => [
      minutes,
      provenance,
    ]);
  };
  const homework = { kind: 'assignment', title: '', framework: null, graded: true };
  const quiz = { kind: 'quiz', title: '' };

  it('stay as they are, and the others share what they leave of the hours', () => {
    const shares = shareOf([4, null], { ...homework, minutes: 90 }, homework);
    expect(shares).toHaveLength(3);
    for (const share of [
      [30, 'derived'],
      [120, 'derived'],
      [90, 'stated'],
    ]) {
      expect(shares).toContainEqual(share);
    }
  });

  it('leave no quiz the hours of the homework', () => {
    const shares = shareOf([9, null], { ...homework, minutes: 90 }, quiz);
    expect(shares).toContainEqual([standInMinutes.quiz, 'stand-in']);
  });

  it('stand outside the hours with what is optional', () => {
    const shares = shareOf([3, null], { ...quiz, optional: true, minutes: 50 }, homework);
    expect(shares).toContainEqual([150, 'derived']);
    expect(shares).toContainEqual([50, 'stated']);
  });

  it('may be those of every week instead of the course', () => {
    expect(shareOf([null, 3], homework)).toContainEqual([150, 'derived']);
    expect(shareOf([null, null], homework)).toContainEqual([150, 'stand-in']);
  });
});

describe('the shares of the shipped editions', () => {
  const folder = new URL('../../../resources/catalogues/', import.meta.url);
  const [newer, older] = ['2021', '2018'].map((edition) => {
    const file = new URL(`deep-learning-specialization-${edition}.json`, folder);
    const curriculum = readCatalogue(JSON.parse(readFileSync(file, 'utf8')));
    return { curriculum, shares: statedShares(curriculum) };
  });

  it('sum to the hours of each course of 2021, and to 75 hours in 2018', () => {
    if (!newer || !older) throw new Error('an edition is missing');
    const byCourse = newer.curriculum.courses.map((course) =>
      sumOf(newer.shares, countedActivities([course])),
    );
    expect(byCourse.map((sum) => sum / 60)).toEqual([24, 23, 6, 35, 37]);
    expect(sumOf(older.shares, countedActivities(older.curriculum.courses)) / 60).toBe(75);
  });

  it('give the case studies of course 3 what the course leaves them, longer than a quiz', () => {
    for (const id of ['c3w1-quiz-1', 'c3w2-quiz-1']) {
      const share = newer?.shares.get(id);
      expect(share?.provenance).toBe('derived');
      expect(share?.minutes).toBeGreaterThan(standInMinutes.quiz);
    }
  });
});
