import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateActivities } from '../curriculum/estimate-activities.ts';
import type { Programme, Session } from '../plan/document.ts';
import { programmeArbitrary } from '../plan/underway.arbitrary.ts';
import { type Day, minutes } from '../units.ts';
import { hoursByDay } from './hours-by-day.ts';
import { settledWork } from './settled-work.ts';

function settled(programme: Programme) {
  const { curriculum, study, estimates } = programme;
  return settledWork(programme, estimateActivities(curriculum, study, estimates));
}

describe('settledWork', () => {
  it('counts no minute twice, and none that was lost', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const studied = programme.sessions.reduce((sum, s) => sum + s.minutes - s.lostMinutes, 0);
        const counted = settled(programme).reduce((sum, work) => sum + work.actual, 0);
        expect(counted).toBeLessThanOrEqual(studied);
      }),
    );
  });

  it('learns nothing of work that was only ticked, or only logged', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        expect(settled({ ...programme, sessions: [] })).toEqual([]);
        expect(settled({ ...programme, ticks: [] })).toEqual([]);
      }),
    );
  });

  it('learns nothing of work of which a part was ticked on a day without a log', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const estimates = estimateActivities(programme.curriculum, programme.study, {});
        const [activity] = estimates.keys();
        if (activity === undefined) return;
        const half = { activity, minutes: minutes(75), of: minutes(150) };
        const tick = (day: string) =>
          ({ id: day, day: day as Day, half: 'morning', parts: [half] }) as const;
        const session: Session = {
          id: 'a',
          day: '2026-12-02' as Day,
          half: 'morning',
          minutes: minutes(90),
          lostMinutes: minutes(0),
          speed: null,
          videoMinutes: null,
          pieces: [half],
          comment: '',
        };
        const ticks = [tick('2026-12-02'), tick('2026-12-03')];
        expect(settled({ ...programme, estimates: {}, sessions: [session], ticks })).toEqual([]);
      }),
    );
  });

  it('holds the whole time of work that was logged in two sittings and then ticked', () => {
    fc.assert(
      fc.property(programmeArbitrary, fc.integer({ min: 20, max: 200 }), (programme, spent) => {
        const estimates = estimateActivities(programme.curriculum, programme.study, {});
        const [first] = estimates;
        if (!first) return;
        const [activity, estimate] = first;
        const session: Session = {
          id: 'a',
          day: '2026-12-02' as Day,
          half: 'morning',
          minutes: minutes(spent),
          lostMinutes: minutes(15),
          speed: null,
          videoMinutes: null,
          pieces: [{ activity, minutes: estimate.minutes, of: estimate.minutes }],
          comment: '',
        };
        const part = { activity, minutes: minutes(1), of: minutes(1) };
        const [work] = settled({
          ...programme,
          estimates: {},
          sessions: [session, { ...session, id: 'b', day: '2026-12-03' as Day }],
          ticks: [{ id: 't', day: '2026-12-03' as Day, half: 'morning', parts: [part] }],
        });
        expect(work).toMatchObject({ estimate: estimate.minutes, actual: 2 * (spent - 15) });
      }),
    );
  });
});

describe('hours by day', () => {
  it('hold every logged and every lost minute', () => {
    fc.assert(
      fc.property(programmeArbitrary, (programme) => {
        const days = hoursByDay(programme);
        const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0);
        expect(sum(days.map((d) => d.logged))).toBe(sum(programme.sessions.map((s) => s.minutes)));
        expect(sum(days.map((d) => d.lost))).toBe(
          sum(programme.sessions.map((s) => s.lostMinutes)),
        );
      }),
    );
  });
});
