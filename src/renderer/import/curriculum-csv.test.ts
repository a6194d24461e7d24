import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { importedArbitrary, withoutIds } from '#core/curriculum/import/imported.arbitrary.ts';
import { findUnsoundness } from '#core/curriculum/import/unsound-import.fixture.ts';
import { readCurriculumCsv } from './read-curriculum-csv.ts';
import { splitCsv } from './split-csv.ts';
import { writeCurriculumCsv } from './write-curriculum-csv.ts';

const folder = join(import.meta.dirname, '../../../resources/catalogues/examples');
const example = readFileSync(join(folder, 'curriculum.csv'), 'utf8');

function curriculumOf(text: string): Curriculum {
  const read = readCurriculumCsv(text, 'Mine');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.curriculum;
}

test('reads back the curriculum that was written', () => {
  fc.assert(
    fc.property(importedArbitrary, (curriculum) => {
      const once = curriculumOf(writeCurriculumCsv(curriculum));
      expect(withoutIds(once)).toEqual(withoutIds(curriculum));
      expect(curriculumOf(writeCurriculumCsv(once))).toEqual(once);
    }),
  );
});

test('reads the example, every row of it', () => {
  const read = readCurriculumCsv(example, 'Mine');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { lines, totals, curriculum } = read.value;
  expect(lines.filter(({ understood }) => understood.as === 'nothing')).toEqual([]);
  expect(lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
  expect(totals).toMatchObject({ courses: 2, weeks: 4, activities: 13 });
  expect(curriculum.title).toBe('Choir Singing for Beginners');
  expect(curriculum.courses[1]?.statedHours).toBe(6);
});

test.each([
  ['semicolons', example.replaceAll(',', ';').replace('Standing; sitting;', 'Standing, sitting,')],
  ['line ends of Windows', example.replaceAll('\n', '\r\n')],
  ['line ends of old', example.replaceAll('\n', '\r')],
  ['a byte order mark', `\uFEFF${example}`],
])('reads the example with %s as well', (_, text) => {
  expect(curriculumOf(text).courses.map(({ title }) => title)).toEqual([
    'Finding Your Voice',
    'Singing Together',
  ]);
});

test('counts lines, not rows, where a cell goes over several', () => {
  const rows = splitCsv('title,week\n"a\nb",1\nc,1\n');
  expect(rows.ok && rows.value.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
});

test.each([
  ['quote-not-closed', 3, 'title,week\na,1\n"b,1\nc,1\n'],
  ['quote-not-closed', 2, 'title,week\n"a"b,1\n'],
  ['empty', 1, '\n\n'],
  ['not-text', 2, 'title\na\0\n'],
  ['too-big', 1, 'x'.repeat(10_000_000)],
  ['no-header', 1, 'a,b\nc,d\n'],
])('tells %s and its line', (kind, line, text) => {
  expect(readCurriculumCsv(text, 'Mine')).toMatchObject({ ok: false, error: { kind, line } });
});

test('is sound or one problem wherever the example is cut or broken', () => {
  const piece = fc.constantFrom('"', '""', ',', ';', '\n', '\r', '=', '\u202e', '-5', '\t', 'week');
  fc.assert(
    fc.property(fc.nat(example.length), fc.nat(example.length), piece, (from, to, put) => {
      const text = example.slice(0, from) + put + example.slice(to);
      expect(findUnsoundness(readCurriculumCsv(text, 'Mine'))).toBeNull();
    }),
  );
  for (const text of ['"', '""', '"'.repeat(9999), ','.repeat(100_000), '"\n'.repeat(100_000)]) {
    expect(findUnsoundness(readCurriculumCsv(text, 'Mine'))).toBeNull();
    expect(findUnsoundness(readCurriculumCsv(`title,week\n${text}`, 'Mine'))).toBeNull();
  }
});
