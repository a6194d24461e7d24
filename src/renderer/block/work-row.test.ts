import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halfDayKey } from '#core/calendar/half.ts';
import { applyCommand } from '#core/plan/apply-command.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { Programme, Session } from '#core/plan/document.ts';
import { settledWork } from '#core/record/settled-work.ts';
import type { Day, Minutes } from '#core/units.ts';
import { rowSourcesOf } from '../replica/row-sources.ts';
import { rowOf } from './work-row.ts';

const today = '2199-12-31' as Day;

/** A programme of which nothing is recorded, and which of its half-days the learner leaves out. */
const worlds = fc
  .tuple(documentArbitrary, fc.func(fc.boolean()))
  .filter(([{ programme }]) => programme !== null)
  .map(([document, leavesOut]) => {
    const { plans, ...programme } = document.programme as Programme;
    const silent = { ticks: [], sessions: [], misses: [], skipped: [], estimates: {} };
    const begun: Programme = { ...programme, ...silent, plans: [plans[0]] };
    return { document: { ...document, programme: begun }, leavesOut };
  });

function isAsEstimated(programme: Programme): boolean {
  const { estimates } = rowSourcesOf(programme);
  const pieces = programme.plans[0].blocks.flatMap((block) => block.pieces);
  return pieces.every(({ activity, of }) => estimates.get(activity)?.minutes === of);
}

test('who accepts what the rows offer is as fast as estimated, whatever was left out before', () => {
  fc.assert(
    fc.property(worlds, ({ document, leavesOut }) => {
      let world = document;
      // Of a plan that was made at another speed, estimates and hours are of two minds.
      fc.pre(isAsEstimated(document.programme));
      for (const block of rowSourcesOf(world.programme).blocks) {
        if (leavesOut(halfDayKey(block))) continue;
        const at = { day: block.day, half: block.half };
        const { open, closing, offered } = rowOf(block, at, rowSourcesOf(world.programme));
        if (open.length === 0) continue;
        const session: Session = {
          id: halfDayKey(block),
          ...at,
          minutes: offered as Minutes,
          lostMinutes: 0 as Minutes,
          speed: null,
          videoMinutes: null,
          pieces: closing.pieces,
          comment: '',
        };
        const ticked = applyCommand(world, {
          kind: 'tick',
          id: halfDayKey(block),
          today,
          ...at,
          parts: open,
          session,
        });
        if (!ticked.ok || !ticked.value.programme) {
          // A whole course that is closed at once may take more than the day has.
          expect(ticked).toMatchObject({
            error: { kind: expect.stringMatching(/day-over|range/) },
          });
          return;
        }
        world = { ...ticked.value, programme: ticked.value.programme };
      }
      const { estimates } = rowSourcesOf(world.programme);
      for (const { estimate, actual } of settledWork(world.programme, estimates)) {
        expect(actual).toBe(estimate);
      }
    }),
  );
});
