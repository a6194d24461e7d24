import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonOf } from '#core/forecast/lesson.ts';
import { checkPrior } from '#core/plan/check-setup.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import { learnedPace } from './learned-pace.ts';

test('the latest closed programme that taught anything is offered, as a prior that can be started', () => {
  const shelf = fc
    .array(documentArbitrary, { maxLength: 3 })
    .map((documents) => documents.flatMap(({ programme }) => programme ?? []));
  fc.assert(
    fc.property(shelf, (programmes) => {
      const learned = learnedPace(programmes);
      const latest = programmes.findLast((programme) => lessonOf(programme) !== null);
      expect(learned?.title).toBe(latest?.curriculum.title);
      if (!latest || !learned) return;
      expect(learned.lesson).toEqual(lessonOf(latest));
      expect(checkPrior(learned.lesson.prior)).toBeNull();
    }),
  );
});
