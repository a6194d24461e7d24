import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Curriculum, listActivities } from '#core/curriculum/curriculum.ts';
import type { Minutes } from '#core/units.ts';
import { partsOf, weekCode } from './month-half-day.ts';

const week = (course: number, number: number) => ({
  id: `c${course}w${number}`,
  number,
  title: '',
  statedHours: null,
  activities: [
    { kind: 'quiz', id: `c${course}w${number}-quiz`, title: '' },
    {
      kind: 'assignment',
      id: `c${course}w${number}-work`,
      title: '',
      framework: null,
      graded: true,
    },
  ] as const,
});
const course = (number: number) => ({
  id: `c${number}`,
  number,
  title: '',
  statedHours: null,
  weeks: [week(number, 1), week(number, 2)],
});
const curriculum: Curriculum = {
  id: 'small',
  title: '',
  edition: '',
  statedHours: null,
  courses: [course(1), course(2)],
};
const places = new Map(listActivities(curriculum).map((placed) => [placed.activity.id, placed]));
const placeOf = (activity: string) => places.get(activity);
const piece = (activity: string, minutes: number) => ({
  activity,
  minutes: minutes as Minutes,
  of: minutes as Minutes,
});

describe('parts of a half-day', () => {
  test('hold every minute once, each kind once', () => {
    const pieces = fc.array(
      fc.tuple(fc.constantFrom(...places.keys()), fc.integer({ min: 1, max: 300 })),
    );
    fc.assert(
      fc.property(pieces, (chosen) => {
        const parts = partsOf(
          chosen.map(([activity, minutes]) => piece(activity, minutes)),
          placeOf,
        );
        const total = chosen.reduce((sum, [, minutes]) => sum + minutes, 0);
        expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(total);
        expect(new Set(parts.map(({ kind }) => kind)).size).toBe(parts.length);
      }),
    );
  });

  test('name their weeks as shortly as is clear', () => {
    const codeOf = (...activities: string[]) =>
      partsOf(
        activities.map((activity) => piece(activity, 10)),
        placeOf,
      ).map(weekCode);
    expect(codeOf('c1w1-quiz')).toEqual(['1.1']);
    expect(codeOf('c1w1-quiz', 'c1w2-quiz')).toEqual(['1.1–2']);
    expect(codeOf('c1w2-quiz', 'c2w1-quiz')).toEqual(['1.2–2.1']);
    expect(codeOf('c1w2-quiz', 'c1w1-work')).toEqual(['1.2', '1.1']);
  });
});
