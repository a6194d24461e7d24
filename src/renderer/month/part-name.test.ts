import type { TFunction } from 'i18next';
import { describe, expect, test } from 'vitest';
import { type Curriculum, listActivities } from '#core/curriculum/curriculum.ts';
import { extrasOfKind, withExtras } from '#core/curriculum/extras.ts';
import { capitalizeFramework } from '#core/curriculum/framework-name.ts';
import type { Minutes } from '#core/units.ts';
import english from '../texts/en/subject.json';
import { partsOf } from './month-half-day.ts';
import { extraName } from './part-name.ts';

const course = (number: number, framework: string) => ({
  id: `c${number}`,
  number,
  title: '',
  statedHours: null,
  weeks: [
    {
      id: `c${number}w1`,
      number: 1,
      title: '',
      statedHours: null,
      activities: [
        { kind: 'quiz', id: `c${number}-quiz`, title: '' },
        { kind: 'assignment', id: `c${number}-work`, title: '', framework, graded: true },
      ] as const,
    },
  ],
});
const curriculum: Curriculum = withExtras(
  {
    id: 'small',
    title: '',
    edition: '',
    statedHours: null,
    courses: [course(1, 'numpy'), course(2, 'tensorflow 2')],
  },
  ['framework-day', 'course-end'],
);
const places = new Map(listActivities(curriculum).map((placed) => [placed.activity.id, placed]));
const said = ((key: string, values: Readonly<Record<string, string>> = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{{${name}}}`, value),
    Object.entries(english)
      .find(([each]) => `subject.${each}` === key)?.[1]
      .toString() ?? key,
  )) as TFunction;
const namesOf = (...activities: readonly string[]) => {
  const minutes = 30 as Minutes;
  const pieces = activities.map((activity) => ({ activity, minutes, of: minutes }));
  return partsOf(pieces, (id) => places.get(id)).map((part) => extraName(part, said));
};
const [day = ''] = extrasOfKind(curriculum, 'framework-day');
const [end = '', lastEnd = ''] = extrasOfKind(curriculum, 'course-end');

describe('an extra in a half-day', () => {
  test('has its own name, never that of a week’s lectures or homework', () => {
    expect(namesOf(day)).toEqual(['TensorFlow day']);
    expect(namesOf(end)).toEqual(['Wrap-up 1']);
    expect(namesOf(end, lastEnd)).toEqual(['Wrap-up 1–2']);
  });

  test('stands beside what is taught as a part of its own', () => {
    expect(namesOf('c1-work', end, day, 'c2-quiz')).toEqual([
      null,
      'Wrap-up 1',
      'TensorFlow day',
      null,
    ]);
  });
});

test('a framework has its usual capitals', () => {
  expect(capitalizeFramework('tensorflow 2')).toBe('TensorFlow 2');
  expect(capitalizeFramework('tf.keras (tensorflow 2)')).toBe('tf.keras (TensorFlow 2)');
});
