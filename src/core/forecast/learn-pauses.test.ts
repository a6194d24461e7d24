import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '../plan/document.ts';
import { type Day, minutes } from '../units.ts';
import { learnPauses } from './learn-pauses.ts';

function watched(video: number, speed: number, rho: number, count: number): Session[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `s${n}`,
    day: '2026-12-01' as Day,
    half: 'morning',
    minutes: minutes(Math.round(video / speed + rho * video) + 15),
    lostMinutes: minutes(15),
    speed,
    videoMinutes: minutes(video),
    pieces: [{ activity: 'lecture', minutes: minutes(60), of: minutes(60) }],
    comment: '',
  }));
}

const lectures: ReadonlySet<string> = new Set(['lecture']);

describe('learnPauses', () => {
  it('is the setting while nothing is known, and tends to what the learner does', () => {
    expect(learnPauses([], 0.6, lectures)).toEqual({ ratio: 0.6, videoMinutes: 0, ownShare: 0 });
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 90 }),
        fc.constantFrom(1, 1.25, 1.75, 2),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (video, speed, rho) => {
          const few = learnPauses(watched(video, speed, rho, 1), 0.6, lectures);
          const many = learnPauses(watched(video, speed, rho, 200), 0.6, lectures);
          expect(Math.abs(many.ratio - rho)).toBeLessThan(0.1);
          expect(Math.abs(many.ratio - rho)).toBeLessThanOrEqual(Math.abs(few.ratio - rho) + 0.03);
          expect(many.ownShare).toBeGreaterThan(few.ownShare);
        },
      ),
    );
  });

  it('takes no other work for pauses, and never learns less than no pause', () => {
    const [one] = watched(60, 2, 0.5, 1);
    if (!one) return;
    const other = { activity: 'quiz', minutes: minutes(60), of: minutes(60) };
    const study = one.minutes - one.lostMinutes;
    const mixed = { ...one, minutes: minutes(one.minutes + study), pieces: [...one.pieces, other] };
    expect(learnPauses([mixed], 0.6, lectures)).toEqual(learnPauses([one], 0.6, lectures));
    const slip = { ...one, minutes: minutes(20) };
    expect(learnPauses([slip], 0, lectures).ratio).toBe(0);
  });
});
