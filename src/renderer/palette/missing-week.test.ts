import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingWeek } from './missing-week.ts';

const words = { course: 'course c', week: 'week w wk' };
const courses = [3, 2, 4, 3, 1].map((count, index) => ({
  number: index + 1,
  weeks: Array.from({ length: count }, (_, week) => ({ number: week + 1 })),
}));
const spellings = (c: number, w: number) => [
  ...[`${c}.${w}`, `${c}-${w}`, `${c} ${w}`, `week ${c}.${w}`, `c${c}w${w}`, ` ${c}.${w} `],
  ...[`Course ${c} week ${w}`, `course${c}, week${w}`, `week ${w} course ${c}`],
];

describe('a course-week that is looked for', () => {
  it('is missing if its course has none of that number, however it is written', () => {
    const number = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(number, number, (c, w) => {
        const course = courses.find((each) => each.number === c);
        const has = course?.weeks.some((week) => week.number === w) ?? false;
        for (const query of spellings(c, w)) {
          const missing = missingWeek(query, courses, words);
          if (has) expect(missing, query).toBeNull();
          else if (course)
            expect(missing, query).toMatchObject({ kind: 'week', course: c, week: w });
          else expect(missing, query).toMatchObject({ kind: 'course', course: c });
        }
      }),
    );
  });

  it('says which weeks its course has, or which courses there are', () => {
    expect(missingWeek('3.9', courses, words)).toEqual({
      ...{ kind: 'week', course: 3, week: 9 },
      weeks: [1, 2, 3, 4],
    });
    expect(missingWeek('course 9', courses, words)).toEqual({
      ...{ kind: 'course', course: 9 },
      courses: [1, 2, 3, 4, 5],
    });
  });

  it.each([
    ...['', '5.', '9', '24 hour', 'course 3', 'week 9', '1.2.3', 'c', 'text 5 9', '5.9 export'],
    ...['9'.repeat(400), `${'9'.repeat(400)}.1`, '?!'],
  ])('is not asked for by %j', (query) => {
    expect(missingWeek(query, courses, words)).toBeNull();
  });

  it('is not missed where there is no plan', () => {
    expect(missingWeek('5.9', [], words)).toBeNull();
  });
});
