import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import { speedRecordOf } from './speed-record.ts';

test('the stretches of the course-weeks add up to what the logs tell, and to no more', () => {
  fc.assert(
    fc.property(documentArbitrary, ({ programme }) => {
      if (!programme) return;
      const { stretches, sum, speed, pauses } = speedRecordOf(programme);
      for (const figure of ['video', 'watched', 'paused'] as const) {
        const all = stretches.reduce((total, each) => total + each[figure], 0);
        expect(all).toBeCloseTo(sum[figure]);
      }
      if (speed === null) expect(stretches).toEqual([]);
      else expect(speed * sum.watched).toBeCloseTo(sum.video);
      expect(pauses.videoMinutes).toBe(sum.video);
    }),
  );
});
