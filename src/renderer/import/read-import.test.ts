import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Curriculum } from '#core/curriculum/curriculum.ts';
import { importedArbitrary, withoutIds } from '#core/curriculum/import/imported.arbitrary.ts';
import { writeCurriculumJson } from '#core/curriculum/import/json/write-curriculum-json.ts';
import { formOf, readImport } from './read-import.ts';
import { writeCurriculumCsv } from './write-curriculum-csv.ts';

const folder = join(import.meta.dirname, '../../../resources/catalogues/examples');
const examples = { outline: 'outline.md', json: 'curriculum.json', csv: 'curriculum.csv' } as const;

test.each(Object.entries(examples))(
  'knows the %s of the examples, pasted and by its name',
  (form, name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const source of [
      { text, name: null },
      { text, name },
      { text, name: 'notes.txt' },
      { text: `\uFEFF\n\n${text}`, name: null },
    ]) {
      expect(formOf(source)).toBe(form);
      expect(readImport(source, 'Mine')).toMatchObject({ ok: true });
    }
  },
);

test('a file that is not what its ending says is told, not guessed', () => {
  expect(readImport({ text: '- One (5 min)', name: 'a.json' }, 'Mine')).toMatchObject({
    error: { kind: 'not-json' },
  });
});

test('what was written as JSON or CSV is read as that when it is pasted', () => {
  fc.assert(
    fc.property(importedArbitrary, (curriculum) => {
      for (const text of [writeCurriculumJson(curriculum), writeCurriculumCsv(curriculum)]) {
        const read = readImport({ text, name: null }, 'Mine');
        if (!read.ok) throw new Error(read.error.kind);
        expect(withoutIds(read.value.curriculum)).toMatchObject({
          courses: (withoutIds(curriculum) as Curriculum).courses,
        });
      }
    }),
  );
});

test('what has no title is named by its file', () => {
  const read = readImport({ text: '- One (5 min)\n- Two (6 min)', name: 'bees.txt' }, 'Mine');
  expect(read).toMatchObject({ value: { curriculum: { title: 'bees' } } });
});

test.each([
  ['id,kind\n=cmd(),x', 'no-header'],
  ['nummer;art;dauer\n1;Video;5\n2;Quiz;6', 'no-header'],
  ['id\tart\n1\t2', 'no-header'],
  ['title,minutes\nBees,5\n"Wax, honey",6', 'csv'],
])('a table whose columns are not known is told, not taken for an outline: %j', (text, kind) => {
  const read = readImport({ text, name: null }, 'Mine');
  expect(formOf({ text, name: null })).toBe('csv');
  expect(read.ok ? 'csv' : read.error.kind).toBe(kind);
});

test.each([
  'Queens, workers\nDrones, eggs',
  'Bees,5 min\nWax,6 min',
  'Bees\tVideo\t5 min\nWax\tQuiz\t6 min',
  'Week 1\n- a,b\n- c,d',
  '- a,b\n- c,d',
  'Bees | the hive\nWax | the comb',
  '1,5 hours of bees\n2,5 hours of wax',
  'Bees,wasps',
])('an outline with marks in its titles stays one: %j', (text) => {
  expect(formOf({ text, name: null })).toBe('outline');
});
