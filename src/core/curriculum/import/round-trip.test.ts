import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../../result.ts';
import type { Curriculum } from '../curriculum.ts';
import type { ImportPreview } from './import-preview.ts';
import type { ImportProblem } from './import-problem.ts';
import { importedArbitrary, withoutIds } from './imported.arbitrary.ts';
import { readCurriculumJson } from './json/read-curriculum-json.ts';
import { writeCurriculumJson } from './json/write-curriculum-json.ts';
import { readOutline } from './outline/read-outline.ts';
import { writeOutline } from './outline/write-outline.ts';
import { readCurriculumRows } from './rows/read-curriculum-rows.ts';
import { writeCurriculumRows } from './rows/write-curriculum-rows.ts';

type Read = Result<ImportPreview, ImportProblem>;

function curriculumOf(read: Read): Curriculum {
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.curriculum;
}

function throughRows(curriculum: Curriculum): Read {
  const rows = writeCurriculumRows(curriculum).map((cells, index) => ({ line: index + 1, cells }));
  return readCurriculumRows(rows, 'Mine');
}

const throughOutline = (curriculum: Curriculum) => readOutline(writeOutline(curriculum), 'Mine');
const throughJson = (curriculum: Curriculum) => readCurriculumJson(writeCurriculumJson(curriculum));

test('JSON gives back the same curriculum, its ids and edition included', () => {
  fc.assert(
    fc.property(importedArbitrary, fc.constantFrom('', '2026 ed.'), (curriculum, edition) => {
      const whole = { ...curriculum, edition };
      expect(curriculumOf(throughJson(whole))).toEqual(whole);
    }),
  );
});

test.each([
  ['an outline', throughOutline],
  ['a table', throughRows],
])('%s gives back all but the ids, and its own ids the next time', (_, through) => {
  fc.assert(
    fc.property(importedArbitrary, (curriculum) => {
      const once = curriculumOf(through(curriculum));
      expect(withoutIds(once)).toEqual(withoutIds(curriculum));
      expect(curriculumOf(through(once))).toEqual(once);
    }),
  );
});

test('every line that is written is understood', () => {
  fc.assert(
    fc.property(importedArbitrary, (curriculum) => {
      for (const read of [throughOutline(curriculum), throughRows(curriculum)]) {
        const lines = read.ok ? read.value.lines : [];
        expect(lines.filter(({ understood }) => understood.as === 'nothing')).toEqual([]);
        expect(lines.flatMap(({ notes }) => notes)).toEqual([]);
      }
    }),
  );
});
