import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '../plan/document.ts';
import { type Day, minutes } from '../units.ts';
import { clocksOf, sumClocks } from './video-clocks.ts';

const lectures: ReadonlySet<string> = new Set(['lecture-1', 'lecture-2']);

const sessionArbitrary: fc.Arbitrary<Session> = fc
  .record({
    spent: fc.integer({ min: 1, max: 400 }),
    lost: fc.integer({ min: 0, max: 100 }),
    speed: fc.option(fc.constantFrom(0.5, 1, 1.5, 2)),
    video: fc.option(fc.nat(300)),
    names: fc.uniqueArray(fc.constantFrom('lecture-1', 'lecture-2', 'quiz-1', 'homework-1')),
  })
  .map(({ spent, lost, speed, video, names }) => ({
    id: 'one',
    day: '2026-12-01' as Day,
    half: 'morning',
    minutes: minutes(spent + lost),
    lostMinutes: minutes(lost),
    speed,
    videoMinutes: video === null ? null : minutes(video),
    pieces: names.map((activity) => ({ activity, minutes: minutes(60), of: minutes(60) })),
    comment: '',
  }));

describe('clocksOf', () => {
  it('splits the time of the lectures, lost time not counted, into watching and pausing', () => {
    fc.assert(
      fc.property(sessionArbitrary, (session) => {
        const clocks = clocksOf(session, lectures);
        const { speed, videoMinutes, minutes: spent, lostMinutes, pieces } = session;
        if (!clocks) return;
        expect(clocks.watched * (speed ?? 0)).toBeCloseTo(videoMinutes ?? 0);
        expect(clocks.paused).toBeGreaterThanOrEqual(0);
        // All pieces are of one length, so that the time is shared by their number.
        const watched = pieces.filter(({ activity }) => lectures.has(activity)).length;
        const share = pieces.length === 0 ? 1 : watched / pieces.length;
        const studied = (spent - lostMinutes) * share;
        // Unless the figures contradict each other, the two make up the whole.
        if (studied >= clocks.watched) expect(clocks.watched + clocks.paused).toBeCloseTo(studied);
      }),
    );
  });

  it('says an hour of video at 2x in 70 minutes, 10 of them lost, was half an hour of pauses', () => {
    const session = {
      id: 'one',
      day: '2026-12-01' as Day,
      half: 'morning',
      minutes: minutes(70),
      lostMinutes: minutes(10),
      speed: 2,
      videoMinutes: minutes(60),
      pieces: [],
      comment: '',
    } as const;
    expect(clocksOf(session, lectures)).toEqual({ video: 60, watched: 30, paused: 30 });
    const homework = [{ activity: 'homework-1', minutes: minutes(60), of: minutes(60) }];
    expect(clocksOf({ ...session, pieces: homework }, lectures)).toBeNull();
  });
});

describe('sumClocks', () => {
  it('counts each session on lectures once: told, of which some are mixed, or untold', () => {
    fc.assert(
      fc.property(fc.array(sessionArbitrary), (sessions) => {
        const sum = sumClocks(sessions, lectures);
        const told = sessions.flatMap((session) => clocksOf(session, lectures) ?? []);
        expect(sum.told).toBe(told.length);
        expect(sum.video).toBe(told.reduce((all, { video }) => all + video, 0));
        const named = sessions.filter(({ pieces }) => pieces.some((p) => lectures.has(p.activity)));
        const bare = sessions.filter(
          (session) => session.pieces.length === 0 && clocksOf(session, lectures),
        );
        expect(sum.told + sum.untold).toBe(named.length + bare.length);
        expect(sum.mixed).toBeLessThanOrEqual(sum.told);
      }),
    );
  });
});
