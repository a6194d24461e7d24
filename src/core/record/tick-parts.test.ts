import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { programmeAfter } from '../plan/applied.fixture.ts';
import type { Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import { underwayArbitrary } from '../plan/underway.arbitrary.ts';
import type { Block } from '../planner/month-plan.ts';
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

/** A block up to today, and what a tick of it says: nothing if it is done. */
const toTick = fc
  .tuple(underwayArbitrary, fc.nat())
  .map(([document, pick]) => {
    const { programme } = document;
    const blocks = followedBlocks(programme).filter(({ day }) => day <= today);
    const block = blocks[pick % blocks.length];
    if (!block) return null;
    const parts = tickParts(block, programme, recordOf(programme), estimatesOf(programme));
    const at = { day: block.day, half: block.half };
    return { document, programme, block, at, parts };
  })
  .filter((world) => world !== null);

/** A block that was open, and the programme after its tick. */
const justTicked = toTick
  .filter(({ parts }) => parts.length > 0)
  .map((world) => {
    const { document, at, parts } = world;
    const tick = { kind: 'tick', id: 'new', today, ...at, parts } as const;
    return { ...world, ticked: programmeAfter(document, tick) };
  });

function statusIn(world: Programme, block: Block) {
  return blockStates(world, today).find((state) => state.block === block)?.status;
}

describe('ticking a block', () => {
  it('makes it done, and says nothing of a block that is done', () => {
    fc.assert(
      fc.property(justTicked, ({ block, ticked }) => {
        expect(statusIn(ticked, block)).toBe('done');
        expect(tickParts(block, ticked, recordOf(ticked), estimatesOf(ticked))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(toTick, ({ programme, block, parts }) => {
        expect(statusIn(programme, block) === 'done').toBe(parts.length === 0);
      }),
    );
  });

  it('and taking that very word back leaves all ticks as they were', () => {
    fc.assert(
      fc.property(justTicked, ({ document, programme, at, parts, ticked }) => {
        const back = programmeAfter(
          { ...document, programme: ticked },
          { kind: 'untick', at, parts },
        );
        expect(back.ticks).toEqual(programme.ticks);
      }),
    );
  });

  it('and unticking one block takes nothing from another half-day', () => {
    fc.assert(
      fc.property(justTicked, ({ document, programme, block, at, parts, ticked }) => {
        const mine = new Set(parts.map(({ activity }) => activity));
        const untick = untickParts(block, ticked).filter(({ activity }) => mine.has(activity));
        const back = programmeAfter(
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
      fc.property(underwayArbitrary, (document) => {
        const start = document.programme;
        if (start.plans.length > 1) return;
        const estimates = estimatesOf(start);
        let world = start;
        for (const [index, block] of followedBlocks(start).entries()) {
          const parts = tickParts(block, world, recordOf(world), estimates);
          if (parts.length === 0) continue;
          const { day, half } = block;
          const tick = { kind: 'tick', id: `new-${index}`, today: day, day, half, parts } as const;
          world = programmeAfter({ ...document, programme: world }, tick);
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
