import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listActivities } from '#core/curriculum/curriculum.ts';
import { documentArbitrary } from '#core/plan/document.arbitrary.ts';
import type { Programme, Session } from '#core/plan/document.ts';
import type { Day, Minutes } from '#core/units.ts';
import { rowSourcesOf } from '../replica/row-sources.ts';
import { offeredSpeed } from './offered-speed.ts';

it('the speed that is offered is the last of lectures, and the planned one before there is any', () => {
  const programmes = documentArbitrary.filter(({ programme }) => programme !== null);
  fc.assert(
    fc.property(programmes, ({ programme }) => {
      const { curriculum } = programme as Programme;
      const activities = listActivities(curriculum).map(({ activity }) => activity);
      const lecture = activities.find(({ kind }) => kind === 'lecture');
      const other = activities.find(({ kind }) => kind !== 'lecture');
      if (!lecture || !other) return;
      const log = (id: string, day: string, activity: string, speed: number): Session => ({
        ...{ id, day: day as Day, half: 'morning', speed, videoMinutes: null, comment: '' },
        ...{ minutes: 60 as Minutes, lostMinutes: 0 as Minutes },
        pieces: [{ activity, minutes: 60 as Minutes, of: 60 as Minutes }],
      });
      const speeds = { slowest: 1, fastest: 1.5, usual: 1.25 };
      const study = { video: { videoMinutes: 10, pauseMinutes: 0, speeds } };
      const offeredAfter = (...sessions: readonly Session[]) =>
        offeredSpeed(study, rowSourcesOf({ ...(programme as Programme), sessions }));
      expect(offeredAfter()).toBe(1.25);
      const [old, late] = [
        log('a', '2026-12-01', lecture.id, 2),
        log('b', '2026-12-02', lecture.id, 3),
      ];
      expect(offeredAfter(late, old)).toBe(3);
      expect(offeredAfter(old, log('c', '2026-12-03', other.id, 4))).toBe(2);
      expect(offeredSpeed({ video: null }, rowSourcesOf(programme as Programme))).toBeNull();
    }),
  );
});
