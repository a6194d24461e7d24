import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawAttendance } from './draw-attendance.ts';
import { learnAttendance } from './learn-attendance.ts';

const ratios = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { maxLength: 20 });
const meansOf = (known: readonly number[], silent: number) =>
  drawAttendance(learnAttendance(known, silent), 200, 7).mean;

it('never expects more of a day after more silence, and less in about half of the futures', () => {
  fc.assert(
    fc.property(ratios, fc.integer({ min: 1, max: 40 }), (known, silent) => {
      const before = meansOf(known, silent - 1);
      const after = meansOf(known, silent);
      expect(after.every((mean, n) => mean <= (before[n] ?? 0))).toBe(true);
      const lowered = after.filter((mean, n) => mean < (meansOf(known, 0)[n] ?? 0)).length;
      expect(lowered).toBeGreaterThan(70);
      expect(lowered).toBeLessThan(130);
    }),
  );
});
