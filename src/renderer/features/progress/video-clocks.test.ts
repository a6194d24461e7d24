import { expect, test } from 'vitest';
import type { Session } from '#core/plan/document.ts';
import type { Piece } from '#core/planner/month-plan.ts';
import type { Day, Minutes } from '#core/units.ts';
import { videoClocks } from './video-clocks.ts';

const isLecture = (activity: string) => activity.startsWith('lecture');

const piece = (activity: string, minutes: number): Piece => ({
  activity,
  minutes: minutes as Minutes,
  of: minutes as Minutes,
});

function session(
  minutes: number,
  lost: number,
  speed: number | null,
  video: number | null,
  pieces: readonly Piece[] = [piece('lecture-1', 60)],
): Session {
  return {
    id: 'one',
    day: '2026-12-01' as Day,
    half: 'morning',
    minutes: minutes as Minutes,
    lostMinutes: lost as Minutes,
    speed,
    videoMinutes: video as Minutes | null,
    pieces,
    comment: '',
  };
}

test('an hour of video at 2x saves half an hour; what is left of the session were pauses', () => {
  const clocks = { saved: 30, paused: 30 };
  expect(videoClocks([session(70, 10, 2, 60)], isLecture)).toEqual(clocks);
  expect(videoClocks([session(70, 10, 2, 60, [])], isLecture)).toEqual(clocks);
});

test('homework in the same session is no pause', () => {
  const both = [piece('lecture-1', 60), piece('assignment-1', 120)];
  expect(videoClocks([session(180, 0, 2, 60, both)], isLecture)).toEqual({ saved: 30, paused: 30 });
});

test('a session shorter than its video has no pauses, and slower playback saves nothing', () => {
  expect(videoClocks([session(20, 0, 2, 60)], isLecture)).toEqual({ saved: 30, paused: 0 });
  expect(videoClocks([session(120, 0, 0.5, 60)], isLecture)).toEqual({ saved: -60, paused: 0 });
});

test('sessions without speed or video say nothing', () => {
  const sessions = [session(70, 0, null, 60), session(70, 0, 2, null)];
  expect(videoClocks(sessions, isLecture)).toBeNull();
});
