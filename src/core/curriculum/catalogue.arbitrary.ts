import fc from 'fast-check';
import type { Catalogue, CatalogueLecture, CatalogueWeek } from './catalogue.ts';
import { readCatalogue } from './catalogue.ts';
import type { Curriculum } from './curriculum.ts';

const title = fc.constantFrom(
  'Welcome',
  'Adam',
  'Bleu Score (Optional)',
  '<b>Ω</b> & co',
  'ノート',
);

const lecture: fc.Arbitrary<CatalogueLecture> = fc
  .record({
    title,
    seconds: fc.option(fc.integer({ min: 1, max: 4000 }), { freq: 4 }),
    optional: fc.boolean(),
  })
  .map((each) => ({ ...each, precision: each.seconds === null ? null : 'second' }));

const week: fc.Arbitrary<CatalogueWeek> = fc.record({
  title,
  statedHours: fc.constant(null),
  lectures: fc.array(lecture, { maxLength: 6 }),
  readings: fc.option(fc.nat(3)),
  quizzes: fc.array(title, { maxLength: 2 }),
  assignments: fc.array(fc.record({ title, framework: fc.option(title), graded: fc.boolean() }), {
    maxLength: 3,
  }),
});

const hours = fc.option(fc.integer({ min: 1, max: 240 }).map((quarters) => quarters / 4));

/** Small catalogues: empty weeks, unknown lengths, hours too few, by course, for the whole or none. */
export const catalogueArbitrary: fc.Arbitrary<Catalogue> = fc.record({
  format: fc.constant('halfday-catalogue' as const),
  version: fc.constant(1 as const),
  id: fc.constant('arbitrary'),
  title,
  edition: fc.constant('2026'),
  statedHours: hours,
  sources: fc.constant([]),
  courses: fc.array(
    fc.record({
      title,
      statedHours: hours,
      weeks: fc.array(week, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

/** The curricula of such catalogues. */
export const curriculumArbitrary: fc.Arbitrary<Curriculum> = catalogueArbitrary.map(readCatalogue);
