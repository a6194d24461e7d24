import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listActivities } from '../curriculum/curriculum.ts';
import type { Programme, Session } from '../plan/document.ts';
import { programmeArbitrary } from '../plan/underway.arbitrary.ts';
import { type Day, minutes } from '../units.ts';
import { estimateAsWatched } from './estimate-as-watched.ts';
import { forecastAtSpeed, withTarget } from './forecast-at-speed.ts';
import { forecastInputOf, forecastProgramme } from './forecast-programme.ts';

const speeds = fc.constantFrom(0.5, 1, 1.25, 1.5, 1.75, 2, 4);
const today = '2026-12-10' as Day;

function withSpeed(programme: Programme, speed: number): Programme {
  const { study } = programme;
  return { ...programme, study: { ...study, speeds: { ...study.speeds, target: speed } } };
}

/** An hour of lectures that were watched at `speed`, and paused for half of it. */
function sessionAt(speed: number): Session {
  return {
    id: 'watched',
    day: '2026-12-02' as Day,
    half: 'morning',
    minutes: minutes(Math.round(60 / speed) + 30),
    lostMinutes: minutes(0),
    speed,
    videoMinutes: minutes(60),
    pieces: [],
    comment: '',
  };
}

function watchedAt(programme: Programme, speed: number): Programme {
  return { ...programme, sessions: [sessionAt(speed)] };
}

describe('forecastAtSpeed', () => {
  it('is the forecast as it is at the speed of the settings', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const { target: speed } = programme.study.speeds;
        expect(forecastAtSpeed(programme, today, speed)).toEqual(
          forecastProgramme(programme, today),
        );
      }),
    );
  });

  it('is never later and never less likely at a higher speed', () => {
    fc.assert(
      fc.property(programmeArbitrary, speeds, speeds, (programme, a, b) => {
        const fast = forecastAtSpeed(programme, today, Math.max(a, b));
        const slow = forecastAtSpeed(programme, today, Math.min(a, b));
        expect(fast.inTime).toBeGreaterThanOrEqual(slow.inTime);
        expect(fast.beforeRenewal).toBeGreaterThanOrEqual(slow.beforeRenewal);
        expect(fast.expectedCost).toBeLessThanOrEqual(slow.expectedCost);
        for (const p of ['p10', 'p50', 'p80', 'p90'] as const) {
          expect(fast.needed[p]).toBeLessThanOrEqual(slow.needed[p]);
          const day = slow.finish[p] ?? '9999';
          expect(fast.finish[p] ?? '9999').toSatisfy((other: string) => other <= day);
        }
      }),
    );
  });

  it('promises what setting that speed then shows, once the logs tell how lectures are watched', () => {
    fc.assert(
      fc.property(programmeArbitrary, speeds, speeds, (programme, watched, speed) => {
        const known = watchedAt(programme, watched);
        expect(forecastProgramme(withSpeed(known, speed), today)).toEqual(
          forecastAtSpeed(known, today, speed),
        );
      }),
    );
  });

  it('is not turned by one short log that tells a speed, when the others tell none', () => {
    fc.assert(
      fc.property(programmeArbitrary, fc.constantFrom(0.5, 4), (programme, speed) => {
        const lectures = listActivities(programme.curriculum).flatMap(({ activity }) =>
          activity.kind === 'lecture' && (activity.seconds ?? 0) > 0 ? [activity] : [],
        );
        const pieces = lectures.map(({ id }) => ({
          activity: id,
          minutes: minutes(9),
          of: minutes(9),
        }));
        const untold = { ...sessionAt(1), speed: null, pieces };
        const short = {
          ...sessionAt(speed),
          id: 'short',
          minutes: minutes(9),
          videoMinutes: minutes(1),
        };
        const video = lectures.reduce((sum, { seconds }) => sum + (seconds ?? 0) / 60, 0);
        const timeOf = (sessions: Programme['sessions']) => {
          const { estimates } = estimateAsWatched(
            { ...programme, sessions },
            withTarget(programme, 1),
          );
          return lectures.reduce((sum, { id }) => sum + (estimates.get(id)?.minutes ?? 0), 0);
        };
        const moved = Math.abs(timeOf([untold, short]) - timeOf([untold]));
        // A minute of video at half speed is two minutes of playing; the rest is rounding.
        expect(moved).toBeLessThanOrEqual(4 + lectures.length + video / 50);
      }),
    );
  });

  it('keeps the pauses, and all that is no lecture: never as much faster as the speed is', () => {
    fc.assert(
      fc.property(programmeArbitrary, speeds, speeds, (programme, from, to) => {
        const leftAt = (speed: number) =>
          forecastInputOf(programme, today, withTarget(programme, speed)).blocks;
        const after = leftAt(to);
        leftAt(from).forEach((block, n) => {
          const other = after[n];
          if (block.kind === 'homework') expect(other).toEqual(block);
          const ratio = (other?.left ?? 0) / block.left;
          expect(ratio).toBeGreaterThanOrEqual(Math.min(1, from / to) - 1e-9);
          expect(ratio).toBeLessThanOrEqual(Math.max(1, from / to) + 1e-9);
        });
      }),
    );
  });

  it('changes nothing where no lecture is left', () => {
    fc.assert(
      fc.property(programmeArbitrary, speeds, (programme, speed) => {
        const one = minutes(1);
        const parts = listActivities(programme.curriculum)
          .filter(({ activity }) => activity.kind === 'lecture')
          .map(({ activity }) => ({ activity: activity.id, minutes: one, of: one }));
        const tick = { id: 'watched', day: '2026-12-01' as Day, half: 'morning', parts } as const;
        const watched = { ...programme, ticks: [...programme.ticks, tick] };
        expect(forecastAtSpeed(watched, today, speed)).toEqual(forecastProgramme(watched, today));
      }),
    );
  });
});
