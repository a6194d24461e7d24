import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHalfDays } from '../calendar/half.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { remainingMinutes } from '../record/remaining.ts';
import { type Day, type Instant, sumMinutes } from '../units.ts';
import { applyCommand } from './apply-command.ts';
import { documentArbitrary } from './document.arbitrary.ts';
import { emptyDocument, type PlanDocument } from './document.ts';
import { followedBlocks } from './followed-blocks.ts';
import { blocksToCome, replan, replanLeft } from './replan.ts';
import { setupArbitrary } from './setup.arbitrary.ts';

const at = '2026-12-01T08:00:00.000Z' as Instant;
const first = '2026-12-01' as Day;

describe('replan', () => {
  it('leaves the future as it is while the plan is followed to the letter', () => {
    fc.assert(
      fc.property(setupArbitrary, fc.integer({ min: 1, max: 12 }), (setup, count) => {
        const begun = applyCommand(emptyDocument, {
          kind: 'start-programme',
          id: 'p',
          planId: 'first',
          at,
          today: first,
          setup,
        });
        if (!begun.ok || !begun.value.programme) throw new Error('refused');
        let document: PlanDocument = begun.value;
        for (const block of followedBlocks(begun.value.programme).slice(0, count)) {
          const { day, half, pieces: parts } = block;
          const id = `${day} ${half}`;
          const ticked = applyCommand(document, { kind: 'tick', id, today: day, day, half, parts });
          if (!ticked.ok || !ticked.value.programme) throw new Error('refused');
          document = ticked.value;
          const { programme } = document;
          if (!programme) throw new Error('the programme is gone');
          const toCome = blocksToCome(programme, replan(programme, day).blocks, day);
          expect(toCome).toEqual(
            followedBlocks(programme).filter((next) => compareHalfDays(next, block) > 0),
          );
        }
      }),
    );
  });

  it('plans every minute that is left once, whatever was ticked and logged', () => {
    fc.assert(
      fc.property(documentArbitrary, fc.integer({ min: 1, max: 28 }), (document, n) => {
        const { programme } = document;
        if (!programme) return;
        const today = `2026-12-${String(n).padStart(2, '0')}` as Day;
        const { curriculum, study } = programme;
        const estimates = estimateActivities(curriculum, study, programme.estimates);
        const left = sumMinutes(remainingMinutes(programme, estimates).values());
        const accepted = applyCommand(document, { kind: 'accept-plan', planId: 'new', at, today });
        if (!accepted.ok) throw new Error('refused');
        const { fresh } = replanLeft(programme, today);
        const pieces = [...fresh.blocks.flatMap((block) => block.pieces), ...fresh.unplaced];
        expect(sumMinutes(pieces.map((piece) => piece.minutes))).toBe(left);
        expect(accepted.value.programme?.plans.at(-1)?.minutes).toBe(left);
      }),
    );
  });
});
