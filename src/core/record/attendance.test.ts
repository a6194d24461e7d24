import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import type { Programme, Session } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import type { Block } from '../planner/month-plan.ts';
import { type Day, minutes, sumMinutes } from '../units.ts';
import { attendanceRatios } from './attendance.ts';
import { progressOf } from './remaining.ts';
import { tickParts } from './tick-parts.ts';

const later = '2028-01-01' as Day;

/** Programmes with one plan and no word yet, and one of their blocks. */
const silent = fc
  .tuple(documentArbitrary, fc.nat())
  .map(([{ programme }, pick]) => {
    if (!programme) return null;
    const { plans } = programme;
    const start = { ...programme, plans: [plans[0]], ticks: [], sessions: [], misses: [] };
    const blocks = followedBlocks(start as unknown as Programme);
    const block = blocks[pick % Math.max(1, blocks.length)];
    return block ? { programme: start as unknown as Programme, block } : null;
  })
  .filter((world): world is { programme: Programme; block: Block } => world !== null);

function sessionOf({ day, half, pieces }: Block, spent: number, lost: number): Session {
  return {
    id: `${day} ${half}`,
    day,
    half,
    minutes: minutes(spent),
    lostMinutes: minutes(lost),
    speed: null,
    videoMinutes: null,
    pieces,
    comment: '',
  };
}

describe('attendance', () => {
  it('says nothing of days without a word', () => {
    fc.assert(
      fc.property(silent, ({ programme }) => {
        expect(attendanceRatios(programme, later)).toEqual([]);
      }),
    );
  });

  it('is studied over planned of the half-day that was logged, whatever the other half was', () => {
    fc.assert(
      fc.property(silent, fc.integer({ min: 1, max: 400 }), ({ programme, block }, spent) => {
        const lost = Math.floor(spent / 4);
        const planned = sumMinutes(block.pieces.map((piece) => piece.minutes));
        const logged = { ...programme, sessions: [sessionOf(block, spent, lost)] };
        expect(attendanceRatios(logged, later)).toEqual([(spent - lost) / planned]);
      }),
    );
  });

  it('is 1 of a half-day that was ticked whole, 0 of a miss, and unknown of a part', () => {
    fc.assert(
      fc.property(silent, ({ programme, block }) => {
        const { curriculum, study } = programme;
        const estimates = estimateActivities(curriculum, study, programme.estimates);
        const { day, half } = block;
        const parts = tickParts(block, programme, progressOf(programme), estimates);
        const ticked = (some: typeof parts) => ({
          ...programme,
          ticks: [{ id: 't', day, half, parts: some }],
        });
        expect(attendanceRatios(ticked(parts), later)).toEqual([1]);
        if (parts.length > 1) {
          expect(attendanceRatios(ticked(parts.slice(1)), later)).toEqual([]);
        }
        expect(attendanceRatios({ ...programme, misses: [{ day, half }] }, later)).toEqual([0]);
      }),
    );
  });
});
