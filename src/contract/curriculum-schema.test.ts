import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importedArbitrary } from '#core/curriculum/import/imported.arbitrary.ts';
import { readOutline } from '#core/curriculum/import/outline/read-outline.ts';
import { writeOutline } from '#core/curriculum/import/outline/write-outline.ts';
import { curriculumSchema } from './curriculum-schema.ts';

test('lets an imported curriculum through as it is, lengths and all', () => {
  fc.assert(
    fc.property(importedArbitrary, (curriculum) => {
      expect(curriculumSchema.parse(curriculum)).toEqual(curriculum);
      const read = readOutline(writeOutline(curriculum), 'Mine');
      if (!read.ok) throw new Error(read.error.kind);
      expect(curriculumSchema.parse(read.value.curriculum)).toEqual(read.value.curriculum);
    }),
  );
});
