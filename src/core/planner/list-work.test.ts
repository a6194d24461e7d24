import fc from 'fast-check';
import { expect, it } from 'vitest';
import { curriculumArbitrary } from '../curriculum/catalogue.arbitrary.ts';
import { listActivities, workKindOf } from '../curriculum/curriculum.ts';
import type { Minutes } from '../units.ts';
import { listWork } from './list-work.ts';

it('listWork holds each activity that has minutes left, in curriculum order, and no other', () => {
  fc.assert(
    fc.property(curriculumArbitrary, fc.infiniteStream(fc.nat(2)), (curriculum, stream) => {
      const placed = listActivities(curriculum);
      const remaining = new Map<string, Minutes>();
      for (const { activity } of placed) {
        // One in three is done, one in three is not named at all.
        const left = stream.next().value;
        if (left < 2) remaining.set(activity.id, (left * 40) as Minutes);
      }
      const expected = placed
        .filter(({ activity }) => remaining.get(activity.id) === 40)
        .map(({ activity, weekIndex }) => ({
          activity: activity.id,
          kind: workKindOf(activity),
          weekIndex,
          minutes: 40,
          of: 60,
        }));
      const estimates = new Map(
        placed.map(({ activity }) => [
          activity.id,
          { minutes: 60 as Minutes, provenance: 'yours' as const },
        ]),
      );
      expect(listWork(curriculum, remaining, estimates)).toEqual(expected);
    }),
  );
});
