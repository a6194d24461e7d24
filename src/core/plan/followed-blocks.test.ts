import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareHalfDays } from '../calendar/half.ts';
import { documentArbitrary } from './document.arbitrary.ts';
import { followedBlocks } from './followed-blocks.ts';

it('a half-day has one followed block at most, whenever plans were accepted', () => {
  fc.assert(
    fc.property(documentArbitrary, ({ programme }) => {
      const blocks = programme ? followedBlocks(programme) : [];
      for (const [index, block] of blocks.entries()) {
        const next = blocks[index + 1];
        if (next) expect(compareHalfDays(block, next)).toBeLessThan(0);
      }
    }),
  );
});
