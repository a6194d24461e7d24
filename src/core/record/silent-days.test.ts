import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../calendar/day.ts';
import { documentArbitrary } from '../plan/document.arbitrary.ts';
import type { Programme } from '../plan/document.ts';
import { followedBlocks } from '../plan/followed-blocks.ts';
import type { Day } from '../units.ts';
import { silentDays } from './silent-days.ts';

const start = '2026-11-25' as Day;
const worlds = fc.record({
  programme: documentArbitrary
    .map(({ programme }) => programme)
    .filter((programme): programme is Programme => programme !== null),
  today: fc.nat(120).map((count) => addDays(start, count)),
});

describe('silentDays', () => {
  it('are never more than the days so far, and none before the first planned one', () => {
    fc.assert(
      fc.property(worlds, ({ programme, today }) => {
        const first = followedBlocks(programme)[0]?.day ?? today;
        const silent = silentDays(programme, today);
        expect(silent).toBeGreaterThanOrEqual(0);
        expect(silent).toBeLessThanOrEqual(Math.max(0, daysBetween(first, today)));
      }),
    );
  });

  it('are one fewer by any word about one of them', () => {
    fc.assert(
      fc.property(worlds, ({ programme, today }) => {
        const quiet = { ...programme, ticks: [], sessions: [], misses: [] };
        const block = followedBlocks(quiet).find(({ day }) => day < today);
        if (!block) return;
        const said = { ...quiet, misses: [{ day: block.day, half: block.half }] };
        expect(silentDays(said, today)).toBe(silentDays(quiet, today) - 1);
      }),
    );
  });
});
