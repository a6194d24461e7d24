import fc from 'fast-check';
import { expect, it } from 'vitest';
import { limits } from '#core/plan/limits.ts';
import { quickLogBounds, quickLogSize } from './quick-log-bounds.ts';

it('the quick log grows with its texts, and stays within the screen', () => {
  const area = fc.record({
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    width: fc.integer({ min: 320, max: 5000 }),
    height: fc.integer({ min: 320, max: 3000 }),
  });
  const textSize = fc.integer({ min: limits.textSize.least, max: limits.textSize.most });
  fc.assert(
    fc.property(area, textSize, (screen, size) => {
      const { x, y, width, height } = quickLogBounds(screen, size);
      expect(x).toBeGreaterThanOrEqual(screen.x);
      expect(y).toBeGreaterThanOrEqual(screen.y);
      expect(x + width).toBeLessThanOrEqual(screen.x + screen.width);
      expect(y + height).toBeLessThanOrEqual(screen.y + screen.height);
      const wanted = Math.round((quickLogSize.height * Math.max(100, size)) / 100);
      expect(height).toBe(Math.min(screen.height, wanted));
    }),
  );
});
