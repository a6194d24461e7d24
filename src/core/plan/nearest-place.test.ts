import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { compareHalfDays, type HalfDay, halves } from '../calendar/half.ts';
import type { Day, Instant } from '../units.ts';
import { documentArbitrary } from './document.arbitrary.ts';
import { followedBlocks } from './followed-blocks.ts';
import { commandOfEdit } from './month-edit.ts';
import { halfDaysApart, nearestPlace } from './nearest-place.ts';
import { reviseByHand } from './revise.ts';
import { halfDayArbitrary } from './setup.arbitrary.ts';

const moves = fc
  .tuple(documentArbitrary, halfDayArbitrary, fc.nat(30))
  .filter(([{ programme }]) => programme !== null && followedBlocks(programme).length > 0);

test('what is refused can be moved to the place that is offered, and to none before the earliest', () => {
  fc.assert(
    fc.property(moves, ([{ programme }, to, n]) => {
      if (!programme) return;
      const blocks = followedBlocks(programme);
      const from = blocks[n % blocks.length];
      if (!from) return;
      const today = (programme.plans.at(-1)?.acceptedOn ?? to.day) as Day;
      const acceptance = { planId: 'moved', at: '2027-01-09T08:00:00.000Z' as Instant, today };
      const move = (place: typeof to) => {
        const command = commandOfEdit(
          programme,
          { kind: 'move', from, to: { day: place.day, half: place.half } },
          acceptance,
        );
        if (!command.ok || command.value.kind !== 'pin') return null;
        return reviseByHand(programme, command.value);
      };
      const tried = move(to);
      if (tried === null || tried.ok || tried.error.kind !== 'impossible-pin') return;
      const place = nearestPlace(programme, { from, to }, tried.error.obstacle.kind, acceptance);
      if (place === null) return;
      expect(move(place.at)?.ok).toBe(true);
      if (!place.isEarliest) {
        for (const near of placesNearerThan(place.at, to, today)) {
          if (compareHalfDays(near, from) !== 0) expect(move(near)?.ok ?? false).toBe(false);
        }
        return;
      }
      expect(compareHalfDays(place.at, to)).toBeGreaterThan(0);
      for (const block of blocks) {
        const isBetween = compareHalfDays(block, to) > 0 && compareHalfDays(block, place.at) < 0;
        if (isBetween && compareHalfDays(block, from) !== 0) expect(move(block)?.ok).toBe(false);
      }
    }),
  );
});

/** The half-days from `first` on that are nearer to `to` than `at`, or as near and before it. */
function placesNearerThan(at: HalfDay, to: HalfDay, first: Day): readonly HalfDay[] {
  const reach = halfDaysApart(at, to);
  const places: HalfDay[] = [];
  for (let days = -reach; days <= reach; days += 1) {
    for (const half of halves) {
      const place = { day: addDays(to.day, days), half };
      const apart = halfDaysApart(place, to);
      const isNearer = apart < reach || (apart === reach && compareHalfDays(place, at) < 0);
      if (isNearer && place.day >= first) places.push(place);
    }
  }
  return places;
}
