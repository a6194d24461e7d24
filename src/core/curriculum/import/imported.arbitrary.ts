import fc from 'fast-check';
import type { Minutes, Seconds } from '../../units.ts';
import type { Course, CourseWeek, Curriculum, TaughtActivity } from '../curriculum.ts';
import { cleanText } from './clean-text.ts';

/** Titles that look like what they are not, and any others of one line. */
const title = fc.oneof(
  fc.constantFrom(
    'Welcome',
    'Recap (5 min)',
    'Quiz: Sampling',
    'Week 2',
    'Course 1: Trees',
    '# Notes',
    '- 12 min',
    '1. First',
    '"Why?"',
    '"Why?" (optional)',
    'A | B • 7:45',
    '11 videos',
    'What’s included',
    'Video',
    'Programme: x',
    '=SUM(A1)',
    "'-1",
    '<b>Ω</b> & co',
    'ノート',
    'مقدمة',
    '__proto__',
    'constructor',
    'a, b; c',
    'He said "no"',
    '…',
    'Module 1 • 2 hours to complete',
    '40 pages',
    'It is a sentence of more than twelve words, and it ends with a full stop.',
    'x'.repeat(300),
  ),
  fc
    .string({ unit: 'binary', maxLength: 40 })
    .map((text) => cleanText(text).text)
    .filter((text) => text !== '' && !text.includes('\uFEFF')),
);

const hours = fc.option(fc.integer({ min: 1, max: 600_000 }).map((each) => each / 60));
const minutes = fc.option(fc.integer({ min: 1, max: 6000 }).map((each) => each as Minutes));
const seconds = fc.oneof(
  fc.constant({ seconds: null, precision: null }),
  fc.integer({ min: 1, max: 86_400 }).map((each) => ({
    seconds: each as Seconds,
    precision: 'second' as const,
  })),
  fc.integer({ min: 1, max: 1440 }).map((each) => ({
    seconds: (each * 60) as Seconds,
    precision: 'minute' as const,
  })),
);

type Untold = Omit<TaughtActivity, 'id'>;

const lecture: fc.Arbitrary<Untold> = fc
  .record({ title, length: seconds, optional: fc.boolean() })
  .map(({ length, ...rest }) => ({ kind: 'lecture' as const, ...rest, ...length }));
const other: fc.Arbitrary<Untold> = fc
  .record({
    kind: fc.constantFrom('reading' as const, 'quiz' as const),
    title,
    minutes,
    optional: fc.boolean(),
  })
  .map(({ minutes: known, optional, ...rest }) => ({
    ...rest,
    ...(known === null ? {} : { minutes: known }),
    ...(optional ? { optional } : {}),
  }));
const assignment: fc.Arbitrary<Untold> = fc
  .record({
    title,
    minutes,
    framework: fc.constantFrom(null, 'TensorFlow', 'C++ / CUDA 12.4'),
    graded: fc.boolean(),
  })
  .map(({ minutes: known, ...rest }) => ({
    kind: 'assignment' as const,
    ...rest,
    ...(known === null ? {} : { minutes: known }),
  }));

const week = fc.record({
  title,
  statedHours: hours,
  activities: fc.array(fc.oneof(lecture, other, assignment), { maxLength: 5 }),
});
const course = fc.record({
  title,
  statedHours: hours,
  weeks: fc.array(week, { minLength: 1, maxLength: 3 }),
});

/** Curricula that an import may hold, at least one activity in each, with ids by position. */
export const importedArbitrary: fc.Arbitrary<Curriculum> = fc
  .record({
    title,
    statedHours: hours,
    courses: fc.array(course, { minLength: 1, maxLength: 3 }),
  })
  .filter(({ courses }) =>
    courses.some(({ weeks }) => weeks.some(({ activities }) => activities.length > 0)),
  )
  .map(({ courses, ...rest }) => ({
    id: 'arbitrary',
    edition: '',
    ...rest,
    courses: courses.map(
      ({ weeks, ...head }, at): Course => ({
        id: `c${at}`,
        number: at + 1,
        ...head,
        weeks: weeks.map(
          ({ activities, ...inner }, index): CourseWeek => ({
            id: `c${at}w${index}`,
            number: index + 1,
            ...inner,
            activities: activities.map(
              (each, order) => ({ ...each, id: `c${at}w${index}a${order}` }) as TaughtActivity,
            ),
          }),
        ),
      }),
    ),
  }));

/** A curriculum without its ids, which an outline and a table don't tell. */
export function withoutIds(curriculum: Curriculum): unknown {
  return JSON.parse(JSON.stringify(curriculum, (key, value) => (key === 'id' ? undefined : value)));
}
