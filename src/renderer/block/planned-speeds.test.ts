import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActivityId } from '#core/curriculum/curriculum.ts';
import type { Minutes } from '#core/units.ts';
import { plannedSpeeds } from './planned-speeds.ts';

const paced = fc.array(
  fc.record({
    speed: fc.constantFrom(1, 1.1, 1.25, 1.5, 2),
    minutes: fc.integer({ min: 1, max: 600 }),
  }),
);

test('only speeds that were set are shown or offered, and most of the minutes are at the offered', () => {
  fc.assert(
    fc.property(paced, (parts) => {
      const pieces = parts.map(({ minutes }, index) => ({
        activity: `a${index}` as ActivityId,
        minutes: minutes as Minutes,
      }));
      const speeds = new Map(pieces.map(({ activity }, i) => [activity, parts[i]?.speed ?? 1]));
      const other = { activity: 'homework' as ActivityId, minutes: 60 as Minutes };
      const found = plannedSpeeds([...pieces, other], speeds);
      if (parts.length === 0) {
        expect(found).toBeNull();
        return;
      }
      const set = parts.map(({ speed }) => speed);
      const minutesAt = (speed: number) =>
        parts.reduce((sum, each) => sum + (each.speed === speed ? each.minutes : 0), 0);
      expect(found?.slowest).toBe(Math.min(...set));
      expect(found?.fastest).toBe(Math.max(...set));
      expect(set).toContain(found?.usual);
      for (const speed of set) {
        expect(minutesAt(found?.usual ?? 0)).toBeGreaterThanOrEqual(minutesAt(speed));
      }
    }),
  );
});
