import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curriculumArbitrary } from '../curriculum/catalogue.arbitrary.ts';
import { listActivities } from '../curriculum/curriculum.ts';
import { progressOf } from '../record/remaining.ts';
import { minutes } from '../units.ts';
import { whatSpeedBuys } from './what-speed-buys.ts';

const none = progressOf({ ticks: [], sessions: [] });
const speeds = fc.constantFrom(0.75, 1, 1.25, 1.5, 1.75, 2, 3);

describe('whatSpeedBuys', () => {
  it('saves watching and no pausing', () => {
    fc.assert(
      fc.property(curriculumArbitrary, speeds, speeds, fc.nat(3), (curriculum, now, then, rho) => {
        const price = whatSpeedBuys(curriculum, none, rho, now, then);
        expect(price.saved).toBe(price.now - price.then);
        expect(Math.sign(price.saved) * Math.sign(then - now)).toBeGreaterThanOrEqual(0);
        const without = whatSpeedBuys(curriculum, none, 0, now, then);
        expect(Math.abs(price.saved - without.saved)).toBeLessThanOrEqual(2);
        expect(whatSpeedBuys(curriculum, none, rho, now, now).saved).toBe(0);
      }),
    );
  });

  it('buys nothing of lectures that are done', () => {
    fc.assert(
      fc.property(curriculumArbitrary, (curriculum) => {
        const one = minutes(1);
        const parts = listActivities(curriculum).map(({ activity }) => ({
          activity: activity.id,
          minutes: one,
          of: one,
        }));
        const tick = { id: 'all', day: '2026-12-01', half: 'morning', parts } as const;
        const ticks = [tick] as unknown as Parameters<typeof progressOf>[0]['ticks'];
        const done = progressOf({ ticks, sessions: [] });
        expect(whatSpeedBuys(curriculum, done, 0.6, 1, 2)).toMatchObject({ video: 0, saved: 0 });
      }),
    );
  });
});
