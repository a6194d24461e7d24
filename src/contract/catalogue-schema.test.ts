import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueArbitrary } from '#core/curriculum/catalogue.arbitrary.ts';
import { catalogueSchema } from './catalogue-schema.ts';

const lecture = { title: 'Adam', seconds: 447, precision: 'second' };
const week = {
  title: 'Week',
  statedHours: null,
  lectures: [lecture],
  readings: null,
  quizzes: ['Quiz'],
  assignments: [{ title: 'Optimization', framework: null, graded: true }],
};
const course = { title: 'Course', statedHours: 6, weeks: [week] };
const good = {
  format: 'halfday-catalogue',
  version: 1,
  id: 'mine-2026',
  title: 'Mine',
  edition: '2026',
  statedHours: null,
  sources: ['The course page.'],
  courses: [course],
};

function withLecture(change: object): unknown {
  const weeks = [{ ...week, lectures: [{ ...lecture, ...change }] }];
  return { ...good, courses: [{ ...course, weeks }] };
}

function withWeek(change: object): unknown {
  return { ...good, courses: [{ ...course, weeks: [{ ...week, ...change }] }] };
}

describe('catalogueSchema', () => {
  it('takes a catalogue and changes nothing in it', () => {
    expect(catalogueSchema.parse(good)).toEqual(good);
    fc.assert(
      fc.property(catalogueArbitrary, (catalogue) => {
        expect(catalogueSchema.parse(catalogue)).toEqual(catalogue);
      }),
    );
  });

  it('takes every catalogue that is shipped', () => {
    const folder = new URL('../../resources/catalogues/', import.meta.url);
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(names.length).toBeGreaterThanOrEqual(2);
    for (const name of names) {
      const catalogue = catalogueSchema.parse(
        JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
      );
      expect(name).toBe(`${catalogue.id}.json`);
    }
  });

  it('takes markup as text', () => {
    const title = '<script>alert(1)</script>';
    expect(catalogueSchema.parse({ ...good, title }).title).toBe(title);
  });

  it.each([
    ['no catalogue', null],
    ['another format', { ...good, format: 'other' }],
    ['a newer version', { ...good, version: 2 }],
    ['an unknown field', { ...good, extra: 1 }],
    ['an unknown field of a lecture', withLecture({ url: 'https://example.org' })],
    ['an id that is a path', { ...good, id: '../x' }],
    ['no course', { ...good, courses: [] }],
    ['no hours', { ...good, statedHours: 0 }],
    ['endless hours', { ...good, statedHours: Number.POSITIVE_INFINITY }],
    ['an empty title', { ...good, title: '' }],
    ['a blank title', { ...good, title: ' ' }],
    ['a title of two lines', { ...good, title: 'a\nb' }],
    ['a title without end', { ...good, title: 'a'.repeat(301) }],
    ['a lecture of no length', withLecture({ seconds: 0 })],
    ['a lecture of half a second', withLecture({ seconds: 0.5 })],
    ['a lecture of two days', withLecture({ seconds: 172_800 })],
    ['a length that is not a number', withLecture({ seconds: Number.NaN })],
    ['a length of unknown precision', withLecture({ precision: null })],
    ['a precision without a length', withLecture({ seconds: null })],
    ['fewer than no readings', withWeek({ readings: -1 })],
    ['too many lectures', withWeek({ lectures: Array(501).fill(lecture) })],
    ['a quiz without a title', withWeek({ quizzes: [''] })],
  ])('refuses %s', (_, value) => {
    expect(catalogueSchema.safeParse(value).success).toBe(false);
  });

  it('refuses more activities than a plan can carry', () => {
    const full = {
      ...course,
      weeks: Array(50).fill({ ...week, lectures: Array(400).fill(lecture) }),
    };
    expect(catalogueSchema.safeParse({ ...good, courses: [full] }).success).toBe(false);
  });
});
