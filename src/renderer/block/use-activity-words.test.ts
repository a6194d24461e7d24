import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { type Activity, type Curriculum, listActivities } from '#core/curriculum/curriculum.ts';
import { activityTitle } from './use-activity-words.ts';

const reading = (id: string): Activity => ({ kind: 'reading', id, title: 'stored' });
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
      weeks: [week(1, [reading('a'), quiz, reading('b')]), week(2, [reading('c')])],
    },
  ],
};
const said = ((key: string, values?: { number: number }) =>
  values ? `${key} ${values.number}` : key) as TFunction;

test('readings are called by their number in the week, in words of the catalogue', () => {
  expect(listActivities(curriculum).map((placed) => activityTitle(placed, said))).toEqual([
    'work.numberedReading 1',
    'Basics',
    'work.numberedReading 2',
    'work.reading',
  ]);
});
