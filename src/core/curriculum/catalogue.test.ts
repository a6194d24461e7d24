import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curriculumArbitrary } from './catalogue.arbitrary.ts';
import { readCatalogue } from './catalogue.ts';
import { type Activity, type Curriculum, listActivities } from './curriculum.ts';

const folder = new URL('../../../resources/catalogues/', import.meta.url);

function shippedCurriculum(edition: string): Curriculum {
  const file = new URL(`deep-learning-specialization-${edition}.json`, folder);
  return readCatalogue(JSON.parse(readFileSync(file, 'utf8')));
}

function activitiesOf(curriculum: Curriculum): readonly Activity[] {
  return listActivities(curriculum).map(({ activity }) => activity);
}

describe.each([
  { edition: '2021', weeks: 17, lectures: 194, unknown: 24, assignments: 29, graded: 25 },
  { edition: '2018', weeks: 16, lectures: 183, unknown: 20, assignments: 24, graded: 22 },
])('the shipped edition of $edition', ({ edition, ...expected }) => {
  const curriculum = shippedCurriculum(edition);
  const activities = activitiesOf(curriculum);
  const lectures = activities.filter((activity) => activity.kind === 'lecture');
  const assignments = activities.filter((activity) => activity.kind === 'assignment');

  it('holds what the two editions are known to hold', () => {
    expect({
      weeks: curriculum.courses.flatMap((course) => course.weeks).length,
      lectures: lectures.length,
      unknown: lectures.filter((lecture) => lecture.seconds === null).length,
      assignments: assignments.length,
      graded: assignments.filter((assignment) => assignment.graded).length,
    }).toEqual(expected);
    expect(activities.filter((activity) => activity.kind === 'quiz')).toHaveLength(expected.weeks);
  });

  it('knows the precision of exactly those lengths that it knows', () => {
    for (const { seconds, precision } of lectures) {
      expect(precision === null).toBe(seconds === null);
      if (precision === 'minute') expect((seconds ?? 0) % 60).toBe(0);
    }
  });

  it('has no assignment in course 1 week 1 and in course 3', () => {
    const without = new Set(
      curriculum.courses.flatMap((course) => course.weeks.map(({ id }) => id)),
    );
    for (const { activity, week } of listActivities(curriculum)) {
      if (activity.kind === 'assignment') without.delete(week.id);
    }
    expect([...without]).toEqual(['c1w1', 'c3w1', 'c3w2']);
  });

  it('states its hours by course or for the whole', () => {
    const byCourse = curriculum.courses.map((course) => course.statedHours);
    expect([curriculum.statedHours, byCourse]).toEqual(
      edition === '2021' ? [null, [24, 23, 6, 35, 37]] : [75, [null, null, null, null, null]],
    );
  });
});

describe('readCatalogue', () => {
  it('gives every activity an id of its own that tells its week', () => {
    fc.assert(
      fc.property(curriculumArbitrary, (curriculum) => {
        const placed = listActivities(curriculum);
        expect(new Set(placed.map(({ activity }) => activity.id)).size).toBe(placed.length);
        for (const { activity, course, week } of placed) {
          expect(activity.id.startsWith(`c${course.number}w${week.number}-${activity.kind}-`)).toBe(
            true,
          );
        }
      }),
    );
  });

  it('puts the lectures of a week first, then readings, quizzes, assignments', () => {
    const order = ['lecture', 'reading', 'quiz', 'assignment'];
    fc.assert(
      fc.property(curriculumArbitrary, (curriculum) => {
        for (const week of curriculum.courses.flatMap((course) => course.weeks)) {
          const ranks = week.activities.map(({ kind }) => order.indexOf(kind));
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('numbers from one, lectures with two digits', () => {
    const [course] = shippedCurriculum('2021').courses;
    const ids = course?.weeks[0]?.activities.map(({ id }) => id);
    expect(ids?.slice(-4)).toEqual([
      'c1w1-lecture-06',
      'c1w1-reading-1',
      'c1w1-reading-2',
      'c1w1-quiz-1',
    ]);
  });
});
