import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { type Activity, type Curriculum, listActivities } from '#core/curriculum/curriculum.ts';
import { activityTitle } from './use-activity-words.ts';

const reading = (id: string, title: string): Activity => ({ kind: 'reading', id, title });
const quiz: Activity = { kind: 'quiz', id: 'quiz', title: 'Basics' };
const week = (number: number, activities: readonly Activity[]) => ({
  id: `w${number}`,
  number,
  title: '',
  statedHours: null,
  activities,
});
const curriculum: Curriculum = {
  id: 'small',
  title: '',
  edition: '',
  statedHours: null,
  courses: [
    {
      id: 'c1',
      number: 1,
      title: '',
      statedHours: null,
      weeks: [
        week(1, [reading('a', 'Reading 1'), quiz, reading('b', ''), reading('c', 'On hives')]),
        week(2, [reading('d', 'Reading 1')]),
      ],
    },
  ],
};
const said = ((key: string, values?: { number: number }) =>
  values ? `${key} ${values.number}` : key) as TFunction;

test('readings keep their titles; those without one are called by their number in the week', () => {
  expect(listActivities(curriculum).map((placed) => activityTitle(placed, said))).toEqual([
    'work.numberedReading 1',
    'Basics',
    'work.numberedReading 2',
    'On hives',
    'work.reading',
  ]);
});
