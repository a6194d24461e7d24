import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lectureIds } from '../curriculum/lecture-ids.ts';
import type { Programme, Session } from '../plan/document.ts';
import { limits } from '../plan/limits.ts';
import { programmeArbitrary } from '../plan/underway.arbitrary.ts';
import { untoldClocks } from './untold-clocks.ts';
import { clocksOf } from './video-clocks.ts';

const { least, most } = limits.speed;

function logged(programme: Programme, change: (session: Session) => Session): Programme {
  return { ...programme, sessions: programme.sessions.map(change) };
}

describe('the clocks of logs that do not tell them', () => {
  it('are played at a speed that can be, and none where each log on a lecture tells its own', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const { video, watched } = untoldClocks(programme);
        expect(video).toBeGreaterThanOrEqual(0);
        expect(watched).toBeGreaterThanOrEqual(video / most - 1e-9);
        expect(watched).toBeLessThanOrEqual(video / least + 1e-9);
        const lectures = lectureIds(programme.curriculum);
        const told = programme.sessions.filter((session) => clocksOf(session, lectures) !== null);
        expect(untoldClocks({ ...programme, sessions: told, estimates: {} }).video).toBe(0);
      }),
    );
  });

  it('are those of the speed that was logged, whatever the settings say', () => {
    fc.assert(
      fc.property(
        programmeArbitrary,
        fc.constantFrom(1, 1.25, 2),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (programme, speed, pauseRatio) => {
          const named = logged(programme, (session) => ({ ...session, speed, videoMinutes: null }));
          const { video, watched } = untoldClocks(named);
          expect(watched).toBeCloseTo(video / speed);
          const study = { ...named.study, pauseRatio };
          expect(untoldClocks({ ...named, study })).toEqual({ video, watched });
        },
      ),
    );
  });

  it("leave out what is planned by the learner's own minutes", () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const lectures = [...lectureIds(programme.curriculum)];
        const estimates = Object.fromEntries(lectures.map((id) => [id, 30]));
        const own = { ...programme, estimates } as Programme;
        expect(untoldClocks(own)).toEqual({ video: 0, watched: 0 });
      }),
    );
  });
});
