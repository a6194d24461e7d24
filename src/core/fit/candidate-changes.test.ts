import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Day } from '../units.ts';
import { candidateChanges } from './candidate-changes.ts';
import type { FitRoom, SkippableWork } from './fit-room.ts';

const room: fc.Arbitrary<FitRoom> = fc
  .tuple(fc.nat(4), fc.nat(4), fc.nat(2), fc.nat(2))
  .map(([longer, days, faster, skip]) => ({
    studyDays: [],
    longer,
    freeDays: Array.from({ length: days }, () => '2026-12-05' as Day),
    targets: Array.from({ length: faster }, () => 2),
    skippable: Array.from({ length: skip }, () => ({}) as SkippableWork),
    weeks: 1,
  }));

it('all that can be changed is among what is looked at, where anything can be', () => {
  fc.assert(
    fc.property(room, (given) => {
      const { longer, freeDays, targets, skippable } = given;
      const all = { longer, days: freeDays.length, faster: targets.length, skip: skippable.length };
      const { usual, last } = candidateChanges(given);
      const tops = [...usual, ...last].map((ladder) => ladder.at(-1));
      if (Object.values(all).some((most) => most > 0)) expect(tops).toContainEqual(all);
      else expect(tops).toEqual([]);
    }),
  );
});
