import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '#core/plan/apply-command.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { Programme } from '#core/plan/document.ts';
import { followedBlocks } from '#core/plan/followed-blocks.ts';
import type { Day, Instant } from '#core/units.ts';
import { replanChanges } from './replan-changes.ts';

const at = '2026-12-20T08:00:00.000Z' as Instant;
const byItself = (activity: string) => activity;
const world = fc
  .tuple(documentArbitrary, fc.integer({ min: 1, max: 31 }))
  .filter(([{ programme }]) => programme !== null)
  .map(([document, date]) => ({
    document,
    programme: document.programme as Programme,
    today: `2026-12-${String(date).padStart(2, '0')}` as Day,
  }))
  // A clock that was set back behind the last plan leaves two plans for the same days.
  .filter(({ programme, today }) => programme.plans.every((plan) => plan.acceptedOn <= today));

describe('replanChanges', () => {
  it('are none once the new plan is accepted', () => {
    fc.assert(
      fc.property(world, ({ document, today }) => {
        const accept = { kind: 'accept-plan', planId: 'new', at, today } as const;
        const accepted = applyCommand(document, accept);
        if (!accepted.ok) throw new Error(JSON.stringify(accepted.error));
        const after = accepted.value.programme as Programme;
        const left = replanChanges(after, today, byItself);
        expect(left?.moves ?? []).toEqual([]);
        expect(left?.finishAfter ?? null).toBe(left ? left.finishBefore : null);
      }),
    );
  });

  it('list each half-day once, in order, none of them past', () => {
    fc.assert(
      fc.property(world, ({ programme, today }) => {
        const moves = replanChanges(programme, today, byItself)?.moves ?? [];
        const keys = moves.map(({ day, half }) => `${day} ${half === 'morning' ? 0 : 1}`);
        expect(keys).toEqual([...new Set(keys)].sort());
        for (const { day, before, after } of moves) {
          expect(day >= today).toBe(true);
          expect(before === null && after === null).toBe(false);
        }
        const planned = new Set(followedBlocks(programme).map(({ day }) => day));
        for (const { day, before } of moves) if (before) expect(planned.has(day)).toBe(true);
      }),
    );
  });
});
