import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { applyCommand } from '../plan/apply-command.ts';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import type { PlanDocument, Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import type { Day } from '../units.ts';
import { blockStates } from './block-status.ts';
import { isDone, progressOf } from './remaining.ts';
import { restOf, tickParts, untickParts } from './tick-parts.ts';

const today = '2027-03-01' as Day;

function estimatesOf({ curriculum, study, estimates }: Programme) {
  return estimateActivities(curriculum, study, estimates);
}

function recordOf({ ticks, sessions }: Programme) {
  return progressOf({ ticks, sessions });
}

function apply(document: PlanDocument, command: Parameters<typeof applyCommand>[1]): Programme {
  const applied = applyCommand(document, command);
  if (!applied.ok || !applied.value.programme) throw new Error(JSON.stringify(applied));
  return applied.value.programme;
}

describe('ticking a block', () => {
  it('makes it done, and says nothing of a block that is done', () => {
    fc.assert(
      fc.property(documentArbitrary, fc.nat(), (document, pick) => {
        const { programme } = document;
        const blocks = programme ? followedBlocks(programme) : [];
        const block = blocks[pick % blocks.length];
        if (!programme || !block || block.day > today) return;
        const estimates = estimatesOf(programme);
        const parts = tickParts(block, programme, recordOf(programme), estimates);
        const statusIn = (world: Programme) =>
          blockStates(world, today).find((state) => state.block === block)?.status;
        if (parts.length === 0) {
          expect(statusIn(programme)).toBe('done');
          return;
        }
        const tick = { kind: 'tick', id: 'new', today, day: block.day, half: block.half } as const;
        const ticked = apply(document, { ...tick, parts });
        expect(statusIn(ticked)).toBe('done');
        expect(tickParts(block, ticked, recordOf(ticked), estimates)).toEqual([]);
      }),
    );
  });

  it('and taking that very word back leaves all ticks as they were', () => {
    fc.assert(
      fc.property(documentArbitrary, fc.nat(), (document, pick) => {
        const { programme } = document;
        const blocks = programme ? followedBlocks(programme) : [];
        const block = blocks[pick % blocks.length];
        if (!programme || !block || block.day > today) return;
        const parts = tickParts(block, programme, recordOf(programme), estimatesOf(programme));
        if (parts.length === 0) return;
        const at = { day: block.day, half: block.half };
        const ticked = apply(document, { kind: 'tick', id: 'new', today, ...at, parts });
        const back = apply({ ...document, programme: ticked }, { kind: 'untick', at, parts });
        expect(back.ticks).toEqual(programme.ticks);
      }),
    );
  });

  it('and unticking one block takes nothing from another half-day', () => {
    fc.assert(
      fc.property(documentArbitrary, fc.nat(), (document, pick) => {
        const { programme } = document;
        const blocks = programme ? followedBlocks(programme) : [];
        const block = blocks[pick % blocks.length];
        if (!programme || !block || block.day > today) return;
        const parts = tickParts(block, programme, recordOf(programme), estimatesOf(programme));
        if (parts.length === 0) return;
        const at = { day: block.day, half: block.half };
        const ticked = apply(document, { kind: 'tick', id: 'new', today, ...at, parts });
        const mine = new Set(parts.map(({ activity }) => activity));
        const untick = untickParts(block, ticked).filter(({ activity }) => mine.has(activity));
        const back = apply(
          { ...document, programme: ticked },
          { kind: 'untick', at, parts: untick },
        );
        const others = (world: Programme) =>
          world.ticks.filter(({ day, half }) => day !== at.day || half !== at.half);
        expect(others(back)).toEqual(others(programme));
      }),
    );
  });

  it('in order finishes every activity that the plan holds', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const start = document.programme;
        if (!start || start.plans.length > 1) return;
        const estimates = estimatesOf(start);
        let world = start;
        for (const [index, block] of followedBlocks(start).entries()) {
          const parts = tickParts(block, world, recordOf(world), estimates);
          if (parts.length === 0) continue;
          const { day, half } = block;
          const tick = { kind: 'tick', id: `new-${index}`, today: day, day, half, parts } as const;
          world = apply({ ...document, programme: world }, tick);
        }
        const progress = recordOf(world);
        for (const { activity } of followedBlocks(start).flatMap(({ pieces }) => pieces)) {
          expect(isDone(progress, activity)).toBe(true);
          expect(restOf(activity, progress, estimates)).toBeNull();
        }
      }),
    );
  });
});
