import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { importLimits } from '../import-limits.ts';
import { importedArbitrary } from '../imported.arbitrary.ts';
import { jsonFields } from './json-format.ts';
import { readCurriculumJson } from './read-curriculum-json.ts';
import { writeCurriculumJson } from './write-curriculum-json.ts';

const root = join(import.meta.dirname, '../../../../..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const published = read('docs/curriculum.schema.json');
const schema = z.fromJSONSchema(published);

const example = read('resources/catalogues/examples/curriculum.json');
const week = { title: 'Week', activities: [{ kind: 'lecture', title: 'Adam' }] };
const course = { title: 'Course', weeks: [week] };
const good = { format: 'halfday-curriculum', version: 1, title: 'Mine', courses: [course] };

const withWeek = (change: object) => ({
  ...good,
  courses: [{ ...course, weeks: [{ ...week, ...change }] }],
});
const withActivity = (activity: object) => withWeek({ activities: [activity] });

test('takes the example, and whatever the program writes', () => {
  expect(schema.safeParse(example).error).toBeUndefined();
  fc.assert(
    fc.property(importedArbitrary, (curriculum) => {
      expect(schema.safeParse(JSON.parse(writeCurriculumJson(curriculum))).success).toBe(true);
    }),
  );
});

test('names the very fields and limits that are read', () => {
  const { properties, $defs } = published;
  expect(Object.keys(properties).sort()).toEqual([...jsonFields.programme].sort());
  expect(Object.keys($defs.course.properties).sort()).toEqual([...jsonFields.course].sort());
  expect(Object.keys($defs.week.properties).sort()).toEqual([...jsonFields.week].sort());
  for (const [kind, fields] of Object.entries(jsonFields.activity)) {
    expect(Object.keys($defs[kind].properties).sort()).toEqual([...fields].sort());
    expect($defs[kind].properties.title.maxLength).toBe(importLimits.title);
  }
  expect([
    properties.courses.maxItems,
    $defs.course.properties.weeks.maxItems,
    $defs.week.properties.activities.maxItems,
    $defs.id.maxLength,
    $defs.lecture.properties.seconds.maximum,
    $defs.lectureMinutes.maximum,
    $defs.minutes.maximum,
    properties.hours.maximum,
    properties.edition.maxLength,
    $defs.assignment.properties.framework.maxLength,
  ]).toEqual([
    importLimits.courses,
    importLimits.weeksOfCourse,
    importLimits.activitiesOfWeek,
    importLimits.id,
    importLimits.seconds,
    importLimits.seconds / 60,
    importLimits.minutes,
    importLimits.statedHours,
    importLimits.edition,
    importLimits.framework,
  ]);
});

test.each([
  ['no object', []],
  ['another format', { ...good, format: 'halfday' }],
  ['a newer version', { ...good, version: 2 }],
  ['no version', { ...good, version: undefined }],
  ['no title', { ...good, title: undefined }],
  ['a blank title', { ...good, title: ' ' }],
  ['a title that is too long', { ...good, title: 'a'.repeat(301) }],
  ['a number for a title', { ...good, title: 1 }],
  ['no courses', { ...good, courses: [] }],
  ['too many courses', { ...good, courses: Array(61).fill(course) }],
  ['courses that are no list', { ...good, courses: { course } }],
  ['a course that is none', { ...good, courses: ['Course'] }],
  ['too many weeks', { ...good, courses: [{ ...course, weeks: Array(61).fill(week) }] }],
  [
    'a course without weeks',
    {
      ...good,
      courses: [course, { ...course, weeks: [] }],
    },
  ],
  ['no weeks', { ...good, courses: [{ ...course, weeks: [] }] }],
  ['a week that is a course', { ...good, courses: [{ ...course, weeks: [course] }] }],
  ['no activities', withWeek({ activities: undefined })],
  ['no hours', withWeek({ hours: 0 })],
  ['hours in words', withWeek({ hours: '3' })],
  ['too many hours', withWeek({ hours: 10_001 })],
  ['an empty id', withWeek({ id: 7 })],
  ['an unknown kind', withActivity({ kind: 'video', title: 'x' })],
  ['no kind', withActivity({ title: 'x' })],
  ['an activity without a title', withActivity({ kind: 'quiz' })],
  ['negative minutes', withActivity({ kind: 'quiz', title: 'x', minutes: -1 })],
  ['a lecture of two days', withActivity({ kind: 'lecture', title: 'x', minutes: 2880 })],
  ['half seconds', withActivity({ kind: 'lecture', title: 'x', seconds: 0.5 })],
  ['minutes in words', withActivity({ kind: 'reading', title: 'x', minutes: '5' })],
  ['a flag in words', withActivity({ kind: 'reading', title: 'x', optional: 'yes' })],
  ['a framework that is none', withActivity({ kind: 'assignment', title: 'x', framework: 1 })],
])('refuses %s, as the reader does', (_, value) => {
  expect(schema.safeParse(JSON.parse(JSON.stringify(value))).success).toBe(false);
  expect(readCurriculumJson(JSON.stringify(value)).ok).toBe(false);
});

test('is stricter than the reader about unknown fields alone', () => {
  const value = withActivity({ kind: 'lecture', title: 'x', minuts: 5 });
  expect(schema.safeParse(value).success).toBe(false);
  const result = readCurriculumJson(JSON.stringify(value));
  expect(result.ok && result.value.lines.at(-1)).toMatchObject({
    text: 'courses[0].weeks[0].activities[0].minuts',
    understood: { as: 'nothing', reason: 'unknown-field' },
  });
});
