import fc from 'fast-check';
import { expect, it } from 'vitest';
import { halfDayKey } from '../calendar/half.ts';
import { listActivities } from '../curriculum/curriculum.ts';
import type { Programme, Tick } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import { programmeArbitrary } from '../plan/underway.arbitrary.ts';
import { type Minutes, minutes } from '../units.ts';
import { blockStates } from './block-status.ts';
import { spentIn } from './spent-in.ts';

it('a tick of other work than is planned makes no part of the plan, and takes its own time only', () => {
  fc.assert(
    fc.property(programmeArbitrary, fc.nat(), fc.nat(), (given, first, second) => {
      // Nothing is said of any half-day yet.
      const programme: Programme = { ...given, ticks: [], sessions: [], misses: [] };
      const blocks = followedBlocks(programme);
      const block = blocks[first % Math.max(1, blocks.length)];
      if (!block) return;
      const planned = new Set(block.pieces.map(({ activity }) => activity));
      const others = listActivities(programme.curriculum).filter(
        ({ activity }) => !planned.has(activity.id),
      );
      const other = others[second % Math.max(1, others.length)];
      if (!other) return;
      const { day, half } = block;
      const part = { activity: other.activity.id, minutes: minutes(8), of: 8 as Minutes };
      const tick: Tick = { id: 'other', day, half, parts: [part] };
      const after = { ...programme, ticks: [tick] };
      const stateOf = (now: Programme) =>
        blockStates(now, day).find(({ block: each }) => halfDayKey(each) === halfDayKey(block));
      expect(stateOf(after)).toEqual(stateOf(programme));
      expect(spentIn(after, block)).toBe(8);
    }),
  );
});
