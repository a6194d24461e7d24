import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listActivities } from '../curriculum/curriculum.ts';
import type { Programme } from '../plan/document.ts';
import { programmeArbitrary } from '../plan/underway.arbitrary.ts';
import { type Day, minutes } from '../units.ts';
import { whatSpeedBuys } from './what-speed-buys.ts';

const speeds = fc.constantFrom(0.75, 1, 1.25, 1.5, 1.75, 2, 3);

function withPauses(programme: Programme, pauseRatio: number): Programme {
  const { study } = programme;
  return { ...programme, study: { ...study, pauseRatio } };
}

describe('whatSpeedBuys', () => {
  it('saves watching and no pausing', () => {
    fc.assert(
      fc.property(programmeArbitrary, speeds, (programme, speed) => {
        const now = programme.study.speeds.target;
        const price = whatSpeedBuys(programme, speed);
        expect(price.saved).toBe(price.now - price.then);
        expect(Math.sign(price.saved) * Math.sign(speed - now)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(price.saved)).toBeLessThanOrEqual(
          Math.abs(price.video * (1 / now - 1 / speed)) + 2,
        );
        expect(whatSpeedBuys(programme, now).saved).toBe(0);
        const paused = whatSpeedBuys(withPauses(programme, 3), speed);
        expect(Math.abs(price.saved - paused.saved)).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('buys nothing of lectures that are done, nor of those with an estimate of the learner', () => {
    fc.assert(
      fc.property(programmeArbitrary, speeds, (programme, speed) => {
        const one = minutes(1);
        const ids = listActivities(programme.curriculum).map(({ activity }) => activity.id);
        const parts = ids.map((activity) => ({ activity, minutes: one, of: one }));
        const tick = { id: 'all', day: '2026-12-01' as Day, half: 'morning', parts } as const;
        const done = { ...programme, ticks: [tick] };
        expect(whatSpeedBuys(done, speed)).toMatchObject({ video: 0, saved: 0 });
        const estimates = Object.fromEntries(ids.map((id) => [id, minutes(60)]));
        expect(whatSpeedBuys({ ...programme, estimates }, speed).saved).toBe(0);
      }),
    );
  });
});
