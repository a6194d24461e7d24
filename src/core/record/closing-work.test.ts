import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHalfDays, halfDayKey } from '../calendar/half.ts';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { applyCommand } from '../plan/apply-command.ts';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import type { Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import type { Block } from '../planner/month-plan.ts';
import { type Day, sumMinutes } from '../units.ts';
import { closingWork } from './closing-work.ts';
import { countingPieces } from './counting-pieces.ts';
import { progressOf } from './remaining.ts';
import { tickParts } from './tick-parts.ts';

// After the last day that an arbitrary plan comes to.
const today = '2030-01-01' as Day;
const minutesOf = ({ pieces }: Pick<Block, 'pieces'>) =>
  sumMinutes(pieces.map(({ minutes }) => minutes));

/** A programme with one of its blocks, and those before it. */
const worlds = fc
  .tuple(documentArbitrary, fc.nat())
  .filter(([{ programme }]) => programme !== null)
  .map(([document, pick]) => {
    const programme = document.programme as Programme;
    const blocks = followedBlocks(programme);
    const block = blocks[pick % Math.max(1, blocks.length)];
    return { document, programme, block };
  })
  .filter((world): world is typeof world & { readonly block: Block } => world.block !== undefined);

const silent = (programme: Programme): Programme => ({
  ...programme,
  plans: [programme.plans[0]],
  ticks: [],
  sessions: [],
  misses: [],
  skipped: [],
});

describe('what a tick closes', () => {
  it('is never less than the block itself, and never more of an activity than there is', () => {
    fc.assert(
      fc.property(worlds, ({ programme, block }) => {
        // What is left out of the programme is closed by no tick.
        const own = countingPieces(programme, block);
        const { pieces, more, from } = closingWork(block, programme, block);
        expect(minutesOf({ pieces })).toBe(minutesOf({ pieces: own }) + more);
        expect(pieces.length).toBe(own.length);
        pieces.forEach((piece, index) => {
          expect(piece.activity).toBe(own[index]?.activity);
          expect(piece.minutes).toBeGreaterThanOrEqual(own[index]?.minutes ?? 0);
          expect(piece.minutes).toBeLessThanOrEqual(piece.of);
        });
        for (const at of from) expect(compareHalfDays(at, block)).toBeLessThan(0);
        if (from.length > 0) expect(more).toBeGreaterThan(0);
      }),
    );
  });

  it('is, where nothing was said yet, all that earlier half-days hold of the same work', () => {
    fc.assert(
      fc.property(worlds, ({ programme: spoken, block: { day, half } }) => {
        const programme = silent(spoken);
        const block = followedBlocks(programme).find(
          (each) => compareHalfDays(each, { day, half }) === 0,
        );
        if (!block) return;
        const here = new Set(block.pieces.map(({ activity }) => activity));
        const earlier = followedBlocks(programme)
          .filter((other) => compareHalfDays(other, block) < 0)
          .map((other) => ({
            ...other,
            pieces: other.pieces.filter(({ activity }) => here.has(activity)),
          }))
          .filter(({ pieces }) => pieces.length > 0);
        const { more, from } = closingWork(block, programme, block);
        expect(more).toBe(sumMinutes(earlier.map(minutesOf)));
        expect(from.map(halfDayKey)).toEqual(earlier.map(halfDayKey));
      }),
    );
  });

  it('is the block alone while the earlier ones are still to come', () => {
    fc.assert(
      fc.property(worlds, ({ programme: spoken, block: { day, half } }) => {
        const programme = silent(spoken);
        const blocks = followedBlocks(programme);
        const block = blocks.find((each) => compareHalfDays(each, { day, half }) === 0);
        const [first] = blocks;
        if (!block || !first) return;
        const { more, from, pieces } = closingWork(block, programme, first);
        expect({ more, from, pieces }).toEqual({ more: 0, from: [], pieces: block.pieces });
      }),
    );
  });

  it('is the block alone once the earlier ones are ticked', () => {
    fc.assert(
      fc.property(worlds, ({ document, programme, block: { day, half } }) => {
        const start = silent(programme);
        const estimates = estimateActivities(start.curriculum, start.study, programme.estimates);
        let world = { ...document, programme: start };
        for (const [index, block] of followedBlocks(start).entries()) {
          if (compareHalfDays(block, { day, half }) >= 0) break;
          const parts = tickParts(block, world.programme, progressOf(world.programme), estimates);
          if (parts.length === 0) continue;
          const at = { today, day: block.day, half: block.half };
          const ticked = applyCommand(world, { kind: 'tick', id: `new-${index}`, ...at, parts });
          if (!ticked.ok || !ticked.value.programme) throw new Error(JSON.stringify(ticked));
          world = { ...ticked.value, programme: ticked.value.programme };
        }
        const block = followedBlocks(start).find(
          (each) => compareHalfDays(each, { day, half }) === 0,
        );
        if (!block) return;
        expect(closingWork(block, world.programme, block)).toEqual({
          pieces: block.pieces,
          more: 0,
          from: [],
        });
      }),
    );
  });
});
